package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entries;
import se.diarium.search.SearchIndexException;

/** An index whose files are damaged, open or closed, is noticed, set aside and taken up again from nothing. */
class DamageTest {

    private static final long ENTRIES = 40;
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final IndexSettings WATCHFUL = new IndexSettings(
            Duration.ZERO, Duration.ofHours(1), Integer.MAX_VALUE, Duration.ofSeconds(30), 16, Duration.ofMillis(50));

    @TempDir
    private Path folder;

    private Path place;
    private LuceneIndex index;
    private final AtomicInteger setBacks = new AtomicInteger();

    @BeforeEach
    void openIndex() {
        place = folder.resolve("index");
        index = IndexFixture.open(place, Audience.PUBLIC);
        fill();
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    private void fill() {
        for (long i = 1; i <= ENTRIES; i++) {
            index.apply(List.of(put("e" + i)), i);
        }
        index.followed(ENTRIES, ENTRIES, true);
        index.commit();
    }

    private static Change put(String id) {
        return new Change.Put(Entries.record(id, "Plan " + id, "Text för " + id));
    }

    /** Something done to the files of an index. */
    @FunctionalInterface
    private interface Deed {
        void to(Path index) throws IOException;
    }

    /** What may happen to the files. */
    private enum Harm {
        TRUNCATED_SEGMENTS(index -> truncate(file(index, "segments_"))),
        EMPTY_SEGMENTS(index -> Files.write(file(index, "segments_"), new byte[0])),
        MISSING_SEGMENTS(index -> Files.delete(file(index, "segments_"))),
        FLIPPED_BYTE(index -> flip(largest(index))),
        FLIPPED_BYTE_IN_WHAT_DESCRIBES_A_SEGMENT(index -> flip(file(index, ".si"))),
        TRUNCATED_FILE(index -> truncate(largest(index))),
        MISSING_FILE(index -> Files.delete(largest(index))),
        EMPTY_FOLDER(index -> {
            moveAway(index);
            Files.createDirectory(index);
        }),
        MISSING_FOLDER(index -> moveAway(index)),
        FILE_INSTEAD_OF_FOLDER(index -> {
            moveAway(index);
            Files.writeString(index, "no folder");
        });

        private final Deed deed;

        Harm(Deed deed) {
            this.deed = deed;
        }

        void to(Path index) throws IOException {
            deed.to(index);
        }

        /** In one step, since an open index may set itself aside meanwhile. */
        static void moveAway(Path index) throws IOException {
            Files.move(index, index.resolveSibling("gone"));
        }

        static Path file(Path index, String kind) throws IOException {
            try (Stream<Path> files = Files.list(index)) {
                return files.filter(file -> file.getFileName().toString().contains(kind))
                        .findFirst()
                        .orElseThrow();
            }
        }

        /** One with what is in entries. */
        static Path largest(Path index) throws IOException {
            try (Stream<Path> files = Files.list(index)) {
                return files.max(Comparator.comparingLong(file -> file.toFile().length()))
                        .orElseThrow();
            }
        }

        static void truncate(Path path) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                file.setLength(file.length() / 2);
            }
        }

        static void flip(Path path) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                long middle = file.length() / 2;
                file.seek(middle);
                int value = file.read();
                file.seek(middle);
                file.write(value ^ 0x55);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void damageToAClosedIndexIsNoticedWhenItIsOpenedAndItBeginsAnew(Harm harm) throws IOException {
        index.close();
        harm.to(place.resolve("g1"));

        index = IndexFixture.open(place, Audience.PUBLIC);

        assertThatItHasBegunAnew();
        fill();
        assertThat(index.size()).isEqualTo(ENTRIES);
        assertThat(index.health().complete()).isTrue();
    }

    private void assertThatItHasBegunAnew() {
        assertThat(index.resume()).isZero();
        assertThat(index.size()).isZero();
        assertThat(index.health().complete()).isFalse();
        assertThat(index.health().damage()).hasValueSatisfying(damage -> {
            assertThat(damage.reason()).isNotBlank();
            if (!damage.setAside().isEmpty()) {
                assertThat(place.resolve(damage.setAside())).exists();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void damageToAnOpenIndexIsNoticedByItselfAndItBeginsAnew(Harm harm) throws IOException {
        index.close();
        index = LuceneIndex.open(place, Audience.PUBLIC, IndexFixture.NUMBERS, IndexFixture.PATTERN, WATCHFUL);
        index.onSetBack(setBacks::incrementAndGet);

        harm.to(place.resolve("g1"));

        await().atMost(SOON).until(() -> setBacks.get() > 0);
        assertThatThrownBy(() -> index.apply(List.of(put("late")), ENTRIES + 1))
                .isInstanceOf(SearchIndexException.class);
        assertThatItHasBegunAnew();
        fill();
        assertThat(index.size()).isEqualTo(ENTRIES);
    }

    @Test
    void damageThatASearchMeetsIsNoticedByIt() throws IOException {
        index.onSetBack(setBacks::incrementAndGet);
        Harm.truncate(Harm.largest(place.resolve("g1")));

        try {
            IndexFixture.search(index, "plan");
        } catch (SearchIndexException | InternalError met) {
            assertThat(setBacks).hasValue(1);
            assertThatItHasBegunAnew();
            return;
        }
        // What the search needed was in the pages that were left.
        assertThat(setBacks).hasValue(0);
    }

    @Test
    void damageThatAMergeMeetsIsNoticedByTheNextChange() throws IOException {
        for (int i = 0; i < 8; i++) {
            index.apply(List.of(put("m" + i)), ENTRIES + i);
            index.commit();
        }
        index.close();
        index = IndexFixture.open(place, Audience.PUBLIC);
        index.onSetBack(setBacks::incrementAndGet);
        try (Stream<Path> files = Files.list(place.resolve("g1"))) {
            for (Path file : files.filter(DamageTest::holdsEntries).toList()) {
                Harm.flip(file);
            }
        }

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 40; i++) {
                        index.apply(List.of(put("n" + i)), index.appliedPosition() + 1);
                        index.commit();
                    }
                })
                .isInstanceOf(SearchIndexException.class);

        assertThat(setBacks.get()).isPositive();
        assertThatItHasBegunAnew();
    }

    private static boolean holdsEntries(Path file) {
        return !file.getFileName().toString().matches("segments_.*|write\\.lock");
    }

    @Test
    void ofDamagedIndexesTheLatestAreKept() throws IOException {
        for (int i = 0; i < Damage.KEPT + 2; i++) {
            index.close();
            Harm.FLIPPED_BYTE.to(place.resolve("g1"));
            index = IndexFixture.open(place, Audience.PUBLIC);
            fill();
        }

        try (Stream<Path> inside = Files.list(place)) {
            assertThat(inside.filter(path -> path.getFileName().toString().startsWith("damaged-")))
                    .hasSize(Damage.KEPT);
        }
    }

    @Test
    void aFileWhereTheFolderOfTheIndexShouldBeIsSetAside() throws IOException {
        Path file = Files.writeString(folder.resolve("other"), "no folder");

        try (LuceneIndex other = IndexFixture.open(file, Audience.PUBLIC)) {
            assertThat(other.size()).isZero();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside.filter(path -> path.getFileName().toString().startsWith("other.damaged-")))
                    .hasSize(1);
        }
    }

    @Test
    void filesThatMayNotBeReadAreSetAsideToo() throws IOException {
        index.close();
        Path file = Harm.largest(place.resolve("g1"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("the superuser reads everything").isFalse();

        index = IndexFixture.open(place, Audience.PUBLIC);

        assertThatItHasBegunAnew();
    }

    @Test
    void aDamagedSuccessorBeginsAnewAndTheIndexInUseGoesOn() throws IOException {
        index.beginSuccessor().apply(List.of(put("new")), 3);
        index.close();
        Harm.FLIPPED_BYTE.to(place.resolve("g2"));

        index = IndexFixture.open(place, Audience.PUBLIC);

        assertThat(index.size()).isEqualTo(ENTRIES);
        assertThat(index.successor().orElseThrow().resume()).isZero();
    }

    @Test
    void thePointerToTheIndexInUseCanBeLost() throws IOException {
        index.close();
        Files.writeString(place.resolve("current"), "\u0000\u0000");

        index = IndexFixture.open(place, Audience.PUBLIC);

        assertThat(index.size()).isEqualTo(ENTRIES);
    }
}
