package se.diarium.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.register.node.Registering;
import se.diarium.search.SearchIndex;
import se.diarium.search.opensearch.TestCluster;

/** A register whose indexes are in OpenSearch, rebuilt while they are in use. */
class RebuildOnOpenSearchTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final String prefix = TestCluster.newPrefix();

    @AfterEach
    void removeIndexes() {
        TestCluster.remove(prefix);
    }

    private Map<String, String> settings(int intervalSeconds) {
        return Map.of(
                "diarium.search.engine",
                "opensearch",
                "diarium.search.opensearch.urls",
                TestCluster.url().toString(),
                "diarium.search.opensearch.prefix",
                prefix,
                "diarium.search.intervalSeconds",
                Integer.toString(intervalSeconds));
    }

    @Test
    void whatIsRegisteredDuringARebuildIsFoundAtOnceAndNothingIsLostMeanwhile() {
        try (RunningRegister register = RunningRegister.start(settings(1))) {
            Registering registering = new Registering(register);
            SearchIndex internal = register.bean("diarium.internalIndex", SearchIndex.class);
            IndexCheck check = register.bean("diarium.indexCheck", IndexCheck.class);
            IndexKeeper keeper = register.bean("diarium.indexKeeper", IndexKeeper.class);
            for (int i = 0; i < 60; i++) {
                registering.aCase("Finns förut " + i);
            }
            await().atMost(SOON).until(() -> check.run().equal());
            Map<String, Long> before = entries(internal);

            keeper.rebuild();
            assertThat(register.asSystem(keeper::status).isRebuilding()).isTrue();
            Set<String> registered = new HashSet<>();
            do {
                String id = registering.aCase("Kom till under tiden").id();
                registered.add(id);
                await().atMost(SOON).until(() -> entries(internal).containsKey(id));
                assertThat(entries(internal)).containsAllEntriesOf(before);
            } while (register.asSystem(keeper::status).isRebuilding());

            assertThat(entries(internal).keySet()).containsAll(registered);
            await().atMost(SOON).until(() -> check.run().equal());
            assertThat(TestCluster.indexes(prefix))
                    .containsExactly(prefix + "-internal-000002", prefix + "-public-000002");
        }
    }

    @Test
    void aRebuildThatAStopInterruptedIsBroughtToItsEndAtTheNextStart(@TempDir Path data) {
        try (RunningRegister first = RunningRegister.on(data, settings(3600))) {
            new Registering(first).aCase("Före");
            SearchIndex index = first.bean("diarium.internalIndex", SearchIndex.class);
            await().atMost(SOON).until(() -> {
                index.refresh();
                return index.size() == 1 && index.health().complete();
            });
            // Nothing is committed any more, so nothing wakes the thread that would fill it before the stop.
            index.beginSuccessor();
        }

        try (RunningRegister second = RunningRegister.on(data, settings(1))) {
            SearchIndex index = second.bean("diarium.internalIndex", SearchIndex.class);
            assertThat(index.size()).isEqualTo(1);
            await().atMost(SOON).until(() -> TestCluster.indexes(prefix).contains(prefix + "-internal-000002"));
            await().atMost(SOON).until(() -> !TestCluster.indexes(prefix).contains(prefix + "-internal-000001"));
            await().atMost(SOON).until(() -> second.bean("diarium.indexCheck", IndexCheck.class)
                    .run()
                    .equal());
        }
    }

    private static Map<String, Long> entries(SearchIndex index) {
        Map<String, Long> entries = new HashMap<>();
        index.refresh();
        index.fingerprints(entries::put);
        return entries;
    }
}
