package se.diarium.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entries;
import se.diarium.search.Entry;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchIndexException;
import se.diarium.search.SearchRequest;

/** One index, and several processes that follow the same journal to it. */
class SharedIndexTest {

    private static final int NODES = 40;
    private static final int JOURNAL = 400;

    private final String prefix = TestCluster.newPrefix();
    private final SearchIndex one = TestCluster.open(prefix, Audience.PUBLIC);
    private final SearchIndex other = TestCluster.open(prefix, Audience.PUBLIC);

    @AfterEach
    void removeIndexes() {
        one.close();
        other.close();
        TestCluster.remove(prefix);
    }

    @Test
    void bothSeeWhatEitherHasApplied() {
        one.apply(List.of(put("a", 1)), 1);
        other.apply(List.of(put("b", 2)), 2);

        assertThat(fingerprints(one)).isEqualTo(fingerprints(other)).containsOnlyKeys("a", "b");
        assertThat(one.position()).isEqualTo(2);
    }

    @Test
    void twoFollowersAtTheirOwnPaceGiveTheIndexThatOneWould() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> quick = threads.submit(() -> follow(one, 37));
            Future<?> slow = threads.submit(() -> follow(other, 11));
            quick.get(120, TimeUnit.SECONDS);
            slow.get(120, TimeUnit.SECONDS);
        } finally {
            threads.shutdown();
        }

        Map<String, Long> expected = new HashMap<>();
        states(JOURNAL).forEach((id, change) -> {
            if (change instanceof Change.Put put) {
                expected.put(id, put.entry().fingerprint());
            }
        });
        assertThat(fingerprints(one)).isEqualTo(expected);
        assertThat(one.position()).isEqualTo(JOURNAL);
    }

    @Test
    void whoIsBehindSetsNothingBack() {
        one.apply(List.of(put("kept", 2), put("removed", 2)), 20);
        one.apply(List.of(new Change.Remove("removed")), 30);

        other.apply(List.of(put("kept", 1), put("removed", 1)), 10);
        other.apply(List.of(new Change.Remove("kept")), 19);

        assertThat(fingerprints(one))
                .containsExactly(Map.entry("kept", entry("kept", 2).fingerprint()));
        assertThat(one.position()).isEqualTo(30);
    }

    @Test
    void applyingTwiceIsTheSameAsOnce() {
        one.apply(List.of(put("a", 1)), 1);
        one.apply(List.of(put("a", 1)), 1);
        other.apply(List.of(put("a", 1)), 1);

        assertThat(one.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void howeverManyBeginTheIndexAtOnceThereIsOne(int processes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(processes);
        try {
            List<Future<?>> beginning = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                int number = i;
                beginning.add(threads.submit(() -> {
                    try (SearchIndex index = TestCluster.open(prefix, Audience.PUBLIC)) {
                        index.apply(List.of(put("e" + number, 1)), 1);
                    }
                }));
            }
            for (Future<?> future : beginning) {
                future.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdown();
        }

        assertThat(one.size()).isEqualTo(processes);
        assertThat(TestCluster.indexes(prefix)).containsExactly(prefix + "-public-000001");
    }

    @Test
    void whoWritesToAnIndexThatHasBeenReplacedIsToldAndGoesOnWithTheNewOne() {
        one.apply(List.of(put("a", 1)), 5);
        other.apply(List.of(put("b", 1)), 6);
        one.clear();

        assertThatThrownBy(() -> other.apply(List.of(put("c", 1)), 7)).isInstanceOf(IndexReplacedException.class);
        assertThat(other.resume()).isZero();
        other.apply(List.of(put("d", 1)), 1);

        assertThat(fingerprints(one)).containsOnlyKeys("d");
        assertThat(TestCluster.indexes(prefix)).containsExactly(prefix + "-public-000002");
    }

    @Test
    void anIndexThatASearchFoundReplacedIsWrittenToOnlyFromItsOwnPosition() {
        other.apply(List.of(put("a", 1)), 5);
        one.clear();
        assertThat(other.search(SearchRequest.of("")).total()).isZero();

        assertThatThrownBy(() -> other.apply(List.of(put("b", 1)), 6)).isInstanceOf(IndexReplacedException.class);
        assertThatThrownBy(() -> other.apply(List.of(put("b", 1)), 6)).isInstanceOf(IndexReplacedException.class);

        assertThat(other.resume()).isZero();
        other.apply(List.of(put("b", 1)), 1);
        assertThat(one.position()).isEqualTo(1);
    }

    @Test
    void whatComesTooLateForAnIndexMakesNoneInItsPlace() {
        one.apply(List.of(put("a", 1)), 5);
        other.apply(List.of(), 5);
        one.clear();

        assertThatThrownBy(() -> other.apply(List.of(new Change.Remove("a")), 7))
                .isInstanceOf(IndexReplacedException.class);

        assertThat(one.position()).isZero();
        assertThat(one.size()).isZero();
    }

    @Test
    void anIndexOfAnotherVersionIsBuiltAnewOnceAndNotFoughtOver() {
        one.apply(List.of(put("a", 1)), 5);

        try (SearchIndex newer = TestCluster.open(
                TestCluster.settings(TestCluster.url(), prefix), Audience.PUBLIC, "{yy}{series}{number}")) {
            assertThat(newer.position()).isZero();
            assertThat(newer.size()).isZero();

            assertThatThrownBy(() -> one.apply(List.of(put("b", 1)), 6)).isInstanceOf(SearchIndexException.class);
            assertThatThrownBy(one::resume).hasMessageContaining("has to be started again");
            newer.apply(List.of(put("c", 1)), 1);
            assertThat(newer.size()).isEqualTo(1);
        }
    }

    @Test
    void internalAndPublicAreApart() {
        try (SearchIndex internal = TestCluster.open(prefix, Audience.INTERNAL)) {
            internal.apply(List.of(put("secret", 1)), 1);

            assertThat(one.size()).isZero();
            assertThat(one.position()).isZero();
        }
    }

    /** Reads the journal in batches as the register does: each node as it is when its batch is read. */
    private static void follow(SearchIndex index, int batch) {
        for (int from = 0; from < JOURNAL; from += batch) {
            int to = Math.min(JOURNAL, from + batch);
            Map<String, Change> now = states(to);
            List<Change> changes = new ArrayList<>();
            for (int entry = from + 1; entry <= to; entry++) {
                changes.add(now.get(node(entry)));
            }
            index.apply(changes, to);
        }
    }

    private static String node(int journalEntry) {
        return "n" + journalEntry * 7 % NODES;
    }

    private static Map<String, Change> states(int journalEntry) {
        Map<String, Change> states = new TreeMap<>();
        for (int entry = 1; entry <= journalEntry; entry++) {
            String node = node(entry);
            states.put(node, entry % 9 == 0 ? new Change.Remove(node) : put(node, entry));
        }
        return states;
    }

    private static Change put(String id, int version) {
        return new Change.Put(entry(id, version));
    }

    private static Entry entry(String id, int version) {
        return Entries.record(id, "Plan " + version, "Text för " + id);
    }

    private static Map<String, Long> fingerprints(SearchIndex index) {
        Map<String, Long> fingerprints = new HashMap<>();
        index.refresh();
        index.fingerprints(fingerprints::put);
        return fingerprints;
    }
}
