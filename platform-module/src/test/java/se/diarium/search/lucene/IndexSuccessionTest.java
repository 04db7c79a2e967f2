package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entries;
import se.diarium.search.SearchIndex;

/** A new index is filled beside the one in use and takes its place. */
class IndexSuccessionTest {

    @TempDir
    private Path folder;

    private LuceneIndex index;

    @BeforeEach
    void openIndex() {
        index = IndexFixture.open(folder.resolve("index"), Audience.PUBLIC);
        index.apply(List.of(put("old")), 5);
        index.followed(5, 5, true);
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @Test
    void whileASuccessorIsFilledSearchesAreAnsweredByTheIndexInUseWhichTakesInChanges() {
        SearchIndex successor = index.beginSuccessor();
        successor.apply(List.of(put("new")), 3);
        index.apply(List.of(put("meanwhile")), 6);

        assertThat(ids(index)).containsExactly("meanwhile", "old");
        assertThat(ids(successor)).containsExactly("new");
        assertThat(index.appliedPosition()).isEqualTo(6);
        assertThat(index.health().complete()).isTrue();
        assertThat(successor.health().complete()).isFalse();
    }

    @Test
    void thereIsOneSuccessorHoweverOftenItIsBegun() {
        assertThat(index.beginSuccessor())
                .isSameAs(index.beginSuccessor())
                .isSameAs(index.successor().orElseThrow());
    }

    @Test
    void aSuccessorThatTakesOverIsTheIndexFromThenOnAndAfterARestart() throws IOException {
        SearchIndex successor = index.beginSuccessor();
        successor.apply(List.of(put("new")), 7);
        successor.followed(7, 7, true);

        index.takeOver();

        assertThat(index.successor()).isEmpty();
        assertThat(ids(index)).containsExactly("new");
        assertThat(index.position()).isEqualTo(7);
        assertThat(index.health().complete()).isTrue();
        assertThat(folders(folder.resolve("index"))).containsExactly("current", "g2");

        index.apply(List.of(put("later")), 8);
        index.close();
        index = IndexFixture.open(folder.resolve("index"), Audience.PUBLIC);

        assertThat(ids(index)).containsExactly("later", "new");
        assertThat(index.position()).isEqualTo(8);
    }

    @Test
    void nothingCanTakeOverThatWasNotBegun() {
        assertThatThrownBy(index::takeOver).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterAKillTheIndexInUseAnswersAndTheSuccessorIsFilledOn() throws IOException {
        SearchIndex successor = index.beginSuccessor();
        successor.apply(List.of(put("one")), 2);
        successor.commit();
        successor.apply(List.of(put("two")), 3);

        try (LuceneIndex revived = IndexFixture.open(killed(), Audience.PUBLIC)) {
            SearchIndex on = revived.successor().orElseThrow();

            assertThat(ids(revived)).containsExactly("old");
            assertThat(on.resume()).isEqualTo(2);
            assertThat(ids(on)).containsExactly("one");
            assertThat(on.health().begun()).isEqualTo(successor.health().begun());

            on.apply(List.of(put("two")), 3);
            revived.takeOver();
            assertThat(ids(revived)).containsExactly("one", "two");
        }
    }

    @Test
    void aKillAtAnyStepOfTheTakingOverLeavesTheOneOrTheOther() throws IOException {
        SearchIndex successor = index.beginSuccessor();
        successor.apply(List.of(put("new")), 7);
        successor.commit();
        Path before = killed();
        Path pointed = killed();
        Files.writeString(pointed.resolve("current"), "g2");
        Path halfRemoved = killed();
        Files.writeString(halfRemoved.resolve("current"), "g2");
        try (Stream<Path> files = Files.list(halfRemoved.resolve("g1"))) {
            Files.delete(files.findFirst().orElseThrow());
        }

        try (LuceneIndex first = IndexFixture.open(before, Audience.PUBLIC);
                LuceneIndex second = IndexFixture.open(pointed, Audience.PUBLIC);
                LuceneIndex third = IndexFixture.open(halfRemoved, Audience.PUBLIC)) {
            assertThat(ids(first)).containsExactly("old");
            assertThat(first.successor()).isPresent();
            assertThat(ids(second)).containsExactly("new");
            assertThat(second.successor()).isEmpty();
            assertThat(ids(third)).containsExactly("new");
        }
        assertThat(folders(pointed)).containsExactly("current", "g2");
        assertThat(folders(halfRemoved)).containsExactly("current", "g2");
    }

    @Test
    void everySearchDuringTheTakingOverIsAnsweredByAWholeIndex() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger searches = new AtomicInteger();
        try {
            List<Future<?>> searching = Stream.generate(() -> threads.submit(() -> {
                        while (!over.get()) {
                            assertThat(IndexFixture.ids(index, "plan")).hasSize(1);
                            searches.incrementAndGet();
                        }
                    }))
                    .limit(3)
                    .<Future<?>>map(future -> future)
                    .toList();
            for (int round = 0; round < 20; round++) {
                int enough = searches.get() + 3;
                SearchIndex successor = index.beginSuccessor();
                successor.apply(List.of(put("round" + round)), round + 10L);
                index.takeOver();
                while (searches.get() < enough && searching.stream().noneMatch(Future::isDone)) {
                    Thread.onSpinWait();
                }
            }
            over.set(true);
            for (Future<?> each : searching) {
                each.get();
            }
        } finally {
            over.set(true);
            threads.shutdown();
        }
        assertThat(ids(index)).containsExactly("round19");
    }

    @Test
    void anIndexIsCompleteOnceItHasCaughtUpAndStaysSo() {
        try (LuceneIndex fresh = IndexFixture.open(folder.resolve("fresh"), Audience.PUBLIC)) {
            fresh.apply(List.of(put("one")), 1);
            fresh.followed(1, 4, false);
            assertThat(fresh.health().complete()).isFalse();
            assertThat(fresh.health().percent()).isEqualTo(25);

            fresh.followed(4, 4, true);
            fresh.followed(4, 9, false);
            assertThat(fresh.health().complete()).isTrue();
        }
        try (LuceneIndex again = IndexFixture.open(folder.resolve("fresh"), Audience.PUBLIC)) {
            assertThat(again.health().complete()).isTrue();
        }
    }

    @Test
    void whatAnIndexOfAnEarlierVersionLeftInTheFolderIsRemoved() throws IOException {
        Path earlier = Files.createDirectory(folder.resolve("earlier"));
        FileSystemUtils.copyRecursively(folder.resolve("index/g1"), earlier);

        try (LuceneIndex fresh = IndexFixture.open(earlier, Audience.PUBLIC)) {
            assertThat(fresh.position()).isZero();
            assertThat(fresh.health().complete()).isFalse();
        }
        assertThat(folders(earlier)).containsExactly("current", "g1");
    }

    private static Change put(String id) {
        return new Change.Put(Entries.record(id, "Plan " + id, "Text"));
    }

    private static Set<String> ids(SearchIndex index) {
        Set<String> ids = new TreeSet<>();
        index.fingerprints((id, fingerprint) -> ids.add(id));
        return ids;
    }

    /** The files as a killed process would leave them. */
    private Path killed() throws IOException {
        Path copy = Files.createTempDirectory(folder, "killed");
        FileSystemUtils.copyRecursively(folder.resolve("index"), copy);
        return copy;
    }

    private static List<String> folders(Path root) throws IOException {
        try (Stream<Path> inside = Files.list(root)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
