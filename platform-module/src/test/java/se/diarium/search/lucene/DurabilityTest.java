package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entries;
import se.diarium.search.Entry;
import se.diarium.search.SearchIndexException;

class DurabilityTest {

    @TempDir
    private Path folder;

    private LuceneIndex index;

    @BeforeEach
    void openIndex() {
        index = IndexFixture.open(folder.resolve("index"), Audience.PUBLIC);
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @Test
    void aNewIndexIsEmptyAtPositionZero() {
        assertThat(index.position()).isZero();
        assertThat(index.appliedPosition()).isZero();
        assertThat(index.size()).isZero();
    }

    @Test
    void appliedIsSeenAtOnceAndDurableOnlyAfterACommit() {
        IndexFixture.put(index, Entries.record("one", "Plan"));

        assertThat(index.appliedPosition()).isEqualTo(1);
        assertThat(IndexFixture.ids(index, "plan")).containsExactly("one");
        assertThat(index.position()).isZero();

        index.commit();

        assertThat(index.position()).isEqualTo(1);
    }

    @Test
    void afterAKillTheIndexIsAtItsDurablePosition() throws IOException {
        index.apply(List.of(put("one"), put("two")), 17);
        index.commit();
        index.apply(List.of(new Change.Remove("one"), put("three")), 23);

        try (LuceneIndex revived = IndexFixture.open(killed(), Audience.PUBLIC)) {
            assertThat(revived.position()).isEqualTo(17);
            assertThat(fingerprints(revived)).containsOnlyKeys("one", "two");

            revived.apply(List.of(new Change.Remove("one"), put("three")), 23);

            assertThat(fingerprints(revived)).isEqualTo(fingerprints(index)).containsOnlyKeys("two", "three");
        }
    }

    @Test
    void aKillAtAnyMomentLosesNothingThatTheJournalHolds() throws IOException {
        List<Change> journal = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            journal.add(i % 5 == 4 ? new Change.Remove("e" + (i - 2)) : put("e" + i));
            index.apply(List.of(journal.get(i)), i + 1L);
            if (i % 7 == 0) {
                index.commit();
            }
            if (i % 4 == 0) {
                try (LuceneIndex revived = IndexFixture.open(killed(), Audience.PUBLIC)) {
                    int from = (int) revived.position();
                    revived.apply(journal.subList(from, i + 1), i + 1L);
                    assertThat(fingerprints(revived)).isEqualTo(fingerprints(index));
                }
            }
        }
    }

    @Test
    void closingMakesEverythingDurable() {
        index.apply(List.of(put("one")), 5);
        index.close();
        index = IndexFixture.open(folder.resolve("index"), Audience.PUBLIC);

        assertThat(index.position()).isEqualTo(5);
        assertThat(fingerprints(index)).containsOnlyKeys("one");
    }

    @Test
    void applyingTwiceIsTheSameAsOnce() {
        index.apply(List.of(put("one")), 1);
        index.apply(List.of(put("one")), 1);

        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void changesBecomeVisibleAndDurableByThemselves() {
        IndexSettings soon =
                new IndexSettings(Duration.ofMillis(20), Duration.ofMillis(50), 1_000, Duration.ofSeconds(5), 16);
        try (LuceneIndex lively = LuceneIndex.open(
                folder.resolve("lively"), Audience.PUBLIC, IndexFixture.NUMBERS, IndexFixture.PATTERN, soon)) {
            lively.apply(List.of(put("one")), 1);
            lively.apply(List.of(put("two")), 2);

            await().atMost(Duration.ofSeconds(20)).until(() -> lively.size() == 2 && lively.position() == 2);
        }
    }

    @Test
    void manyChangesAreMadeDurableWithoutWaiting() {
        IndexSettings eager = new IndexSettings(Duration.ZERO, Duration.ofHours(1), 3, Duration.ofSeconds(5), 16);
        try (LuceneIndex full = LuceneIndex.open(
                folder.resolve("full"), Audience.PUBLIC, IndexFixture.NUMBERS, IndexFixture.PATTERN, eager)) {
            full.apply(List.of(put("one"), put("two"), put("three")), 9);

            assertThat(full.position()).isEqualTo(9);
        }
    }

    @Test
    void clearingEmptiesTheIndexDurably() throws IOException {
        index.apply(List.of(put("one")), 5);
        index.clear();

        assertThat(index.size()).isZero();
        assertThat(index.position()).isZero();
        try (LuceneIndex revived = IndexFixture.open(killed(), Audience.PUBLIC)) {
            assertThat(revived.size()).isZero();
        }
    }

    @Test
    void anotherNumberPatternBuildsTheIndexAnew() {
        index.apply(List.of(put("one")), 5);
        index.close();
        index = LuceneIndex.open(
                folder.resolve("index"),
                Audience.PUBLIC,
                IndexFixture.NUMBERS,
                "{yy}{series}{number}",
                IndexFixture.AT_ONCE);

        assertThat(index.position()).isZero();
        assertThat(index.size()).isZero();
    }

    @Test
    void anIndexWhoseEntriesHadOtherFieldsIsBuiltAnew() throws IOException {
        index.apply(List.of(put("one")), 5);
        index.close();
        FormerIndex.age(folder.resolve("index"));

        index = IndexFixture.open(folder.resolve("index"), Audience.PUBLIC);

        assertThat(index.position()).isZero();
        assertThat(index.size()).isZero();
        assertThat(setAside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".si"})
    void aDamagedFileIsNoticedAndTheIndexSetAside(String kind) throws IOException {
        index.apply(Stream.of("one", "two", "three").map(DurabilityTest::put).toList(), 5);
        index.close();
        damage(file(kind));

        index = IndexFixture.open(folder.resolve("index"), Audience.PUBLIC);

        assertThat(index.position()).isZero();
        assertThat(index.size()).isZero();
        assertThat(setAside()).hasSize(1);
    }

    @Test
    void aMissingFileIsNoticedToo() throws IOException {
        index.apply(List.of(put("one")), 5);
        index.close();
        Files.delete(file(".cfs"));

        index = IndexFixture.open(folder.resolve("index"), Audience.PUBLIC);

        assertThat(index.position()).isZero();
        assertThat(setAside()).hasSize(1);
    }

    @Test
    void aSecondOpeningIsRefusedAndHarmsNothing() {
        index.apply(List.of(put("one")), 5);

        assertThatThrownBy(() -> IndexFixture.open(folder.resolve("index"), Audience.PUBLIC))
                .isInstanceOf(SearchIndexException.class);
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void aClosedIndexSaysSo() {
        index.close();

        assertThatThrownBy(() -> index.apply(List.of(put("one")), 1)).isInstanceOf(SearchIndexException.class);
        assertThatThrownBy(() -> IndexFixture.search(index, "plan")).isInstanceOf(SearchIndexException.class);
    }

    @Test
    void fingerprintsTellEntriesApart() {
        Entry entry = Entries.record("one", "Plan", "Text");

        assertThat(entry.fingerprint())
                .isEqualTo(Entries.record("one", "Plan", "Text").fingerprint());
        assertThat(entry.fingerprint())
                .isNotEqualTo(Entries.record("one", "PlanT", "ext").fingerprint());
        assertThat(entry.fingerprint())
                .isNotEqualTo(Entries.readBy(entry, "anna").fingerprint());
    }

    private static Change put(String id) {
        return new Change.Put(Entries.record(id, "Plan " + id, "Text för " + id));
    }

    private static Map<String, Long> fingerprints(LuceneIndex index) {
        Map<String, Long> fingerprints = new HashMap<>();
        index.fingerprints(fingerprints::put);
        return fingerprints;
    }

    /** The files as a killed process would leave them. */
    private Path killed() throws IOException {
        Path copy = Files.createTempDirectory(folder, "killed");
        FileSystemUtils.copyRecursively(folder.resolve("index"), copy);
        return copy;
    }

    private Path file(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index/g1"))) {
            return files.filter(file -> file.getFileName().toString().contains(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> setAside() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("damaged-"))
                    .toList();
        }
    }

    private static void damage(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            long middle = file.length() / 2;
            file.seek(middle);
            int value = file.read();
            file.seek(middle);
            file.write(value ^ 0x55);
        }
    }
}
