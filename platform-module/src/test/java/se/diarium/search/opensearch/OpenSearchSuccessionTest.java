package se.diarium.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.diarium.opensearch.OpenSearchNode;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entries;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;

/** An index, the one that is filled to take its place, and two processes that have both. */
class OpenSearchSuccessionTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String prefix = TestCluster.newPrefix();
    private final SearchIndex index = TestCluster.open(prefix, Audience.PUBLIC);
    private final SearchIndex other = TestCluster.open(prefix, Audience.PUBLIC);

    @BeforeEach
    void fillTheIndexInUse() {
        index.apply(List.of(put("old")), 5);
        index.followed(5, 5, true);
        other.resume();
    }

    @AfterEach
    void removeIndexes() {
        index.close();
        other.close();
        TestCluster.remove(prefix);
    }

    @Test
    void whileASuccessorIsFilledSearchesAreAnsweredByTheIndexInUseWhichTakesInChanges() {
        SearchIndex successor = index.beginSuccessor();
        successor.apply(List.of(put("new")), 3);
        index.apply(List.of(put("meanwhile")), 6);

        assertThat(ids(index)).containsExactly("meanwhile", "old");
        assertThat(found(index)).isEqualTo(2);
        assertThat(ids(successor)).containsExactly("new");
        assertThat(found(successor)).isEqualTo(1);
        assertThat(index.health().complete()).isTrue();
        assertThat(successor.health().complete()).isFalse();
    }

    @Test
    void thereIsOneSuccessorHoweverOftenItIsBegunAndEveryProcessHasIt() {
        SearchIndex successor = index.beginSuccessor();
        successor.apply(List.of(put("new")), 3);

        assertThat(index.beginSuccessor())
                .isSameAs(successor)
                .isSameAs(index.successor().orElseThrow());
        assertThat(other.beginSuccessor()).isSameAs(other.successor().orElseThrow());
        assertThat(ids(other.successor().orElseThrow())).containsExactly("new");
        assertThat(TestCluster.indexes(prefix)).containsExactly(prefix + "-public-000001", prefix + "-public-000002");
    }

    @Test
    void aSuccessorThatTakesOverIsTheIndexFromThenOnAndForWhoeverOpensIt() {
        SearchIndex successor = index.beginSuccessor();
        successor.apply(List.of(put("new")), 7);
        successor.followed(7, 7, true);

        index.takeOver();
        index.apply(List.of(put("later")), 8);

        assertThat(index.successor()).isEmpty();
        assertThat(index.health().complete()).isTrue();
        assertThat(TestCluster.indexes(prefix)).containsExactly(prefix + "-public-000002");
        try (SearchIndex opened = TestCluster.open(prefix, Audience.PUBLIC)) {
            assertThat(ids(opened)).containsExactly("later", "new");
            assertThat(opened.resume()).isEqualTo(8);
            assertThat(opened.health().complete()).isTrue();
        }
    }

    @Test
    void nothingCanTakeOverThatWasNotBegun() {
        assertThatThrownBy(index::takeOver).isInstanceOf(IllegalStateException.class);
        assertThat(ids(index)).containsExactly("old");
    }

    @Test
    void aSuccessorThatAStoppedProcessBeganIsFilledOnFromItsPosition() {
        SearchIndex successor = index.beginSuccessor();
        successor.apply(List.of(put("one")), 2);
        Instant begun = successor.health().begun();
        index.close();

        SearchIndex on = other.successor().orElseThrow();
        assertThat(on.resume()).isEqualTo(2);
        assertThat(on.health().begun()).isEqualTo(begun);
        on.apply(List.of(put("two")), 3);
        other.takeOver();

        assertThat(ids(other)).containsExactly("one", "two");
    }

    @Test
    void twoProcessesThatHaveItTakeOverGoOnWithTheOneIndex() {
        SearchIndex successor = index.beginSuccessor();
        SearchIndex same = other.beginSuccessor();
        successor.apply(List.of(put("one")), 6);
        same.apply(List.of(put("two")), 7);

        index.takeOver();
        other.takeOver();
        index.apply(List.of(put("three")), 8);
        other.apply(List.of(put("four")), 9);

        assertThat(ids(index)).isEqualTo(ids(other)).containsExactly("four", "one", "three", "two");
        assertThat(TestCluster.indexes(prefix)).containsExactly(prefix + "-public-000002");
    }

    @Test
    void whoFollowsAnIndexThatAnotherProcessHasReplacedIsToldAndGoesOnWithTheNewOne() {
        AtomicInteger told = new AtomicInteger();
        other.onSetBack(told::incrementAndGet);
        other.apply(List.of(put("old")), 5);
        index.beginSuccessor().apply(List.of(put("new")), 4);
        index.takeOver();

        assertThatThrownBy(() -> other.apply(List.of(put("lost")), 9)).isInstanceOf(IndexReplacedException.class);

        assertThat(told).hasPositiveValue();
        assertThat(other.resume()).isEqualTo(4);
        other.apply(List.of(put("lost")), 9);
        assertThat(ids(index)).containsExactly("lost", "new");
    }

    @Test
    void whoHasNothingToApplyNoticesToo() {
        assertThat(other.successor()).isEmpty();
        AtomicBoolean told = new AtomicBoolean();
        other.onSetBack(() -> told.set(true));
        index.beginSuccessor();
        index.takeOver();

        await().atMost(SOON).until(() -> other.successor().isEmpty() && told.get());
    }

    @Test
    void everySearchDuringTheTakingOverIsAnsweredByAWholeIndex() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger searches = new AtomicInteger();
        try {
            List<Future<?>> searching = List.of(
                    threads.submit(() -> search(index, over, searches)),
                    threads.submit(() -> search(other, over, searches)));
            for (int round = 0; round < 8; round++) {
                int enough = searches.get() + 4;
                index.beginSuccessor().apply(List.of(put("round" + round)), round + 10L);
                index.takeOver();
                await().atMost(SOON)
                        .until(() ->
                                searches.get() >= enough || searching.stream().anyMatch(Future::isDone));
            }
            over.set(true);
            for (Future<?> each : searching) {
                each.get();
            }
        } finally {
            over.set(true);
            threads.shutdown();
        }
        assertThat(ids(other)).containsExactly("round7");
    }

    private static void search(SearchIndex index, AtomicBoolean over, AtomicInteger searches) {
        while (!over.get()) {
            assertThat(found(index)).isEqualTo(1);
            searches.incrementAndGet();
        }
    }

    @Test
    void anIndexIsCompleteOnceItHasCaughtUpAndStaysSo() {
        SearchIndex fresh = index.beginSuccessor();
        fresh.apply(List.of(put("one")), 1);
        fresh.followed(1, 4, false);
        assertThat(fresh.health().complete()).isFalse();
        assertThat(fresh.health().percent()).isEqualTo(25);

        fresh.followed(4, 4, true);
        fresh.followed(4, 9, false);
        assertThat(fresh.health().complete()).isTrue();
        assertThat(other.beginSuccessor().health().complete()).isTrue();
    }

    @Test
    void itsHealthTellsWhatTheClusterHolds() {
        IndexHealth health = index.health();

        assertThat(health.entries()).isEqualTo(1);
        assertThat(health.position()).isEqualTo(5);
        assertThat(health.bytes()).isPositive();
        assertThat(health.problem()).isEmpty();
    }

    @Test
    void anEngineThatIsAwayIsAProblemOfItsHealthAndNoFailure() throws Exception {
        URI nowhere = URI.create("http://127.0.0.1:" + OpenSearchNode.freePort());
        try (SearchIndex away =
                TestCluster.open(TestCluster.settings(nowhere, prefix), Audience.PUBLIC, "{series}/{number}/{year}")) {
            assertThat(away.health().problem())
                    .hasValueSatisfying(problem -> assertThat(problem).contains("does not answer"));
            assertThat(away.successor()).isEmpty();
        }
    }

    private static Change put(String id) {
        return new Change.Put(Entries.record(id, "Plan " + id, "Text"));
    }

    private static long found(SearchIndex index) {
        return index.search(SearchRequest.of("plan")).total();
    }

    private static Set<String> ids(SearchIndex index) {
        Set<String> ids = new TreeSet<>();
        index.refresh();
        index.fingerprints((id, fingerprint) -> ids.add(id));
        return ids;
    }
}
