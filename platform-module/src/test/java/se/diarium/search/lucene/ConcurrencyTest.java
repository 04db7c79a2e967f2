package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.search.Audience;
import se.diarium.search.Entries;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.SearchResult;

class ConcurrencyTest {

    private static final int SEARCHERS = 3;
    private static final int WRITES = 150;

    @TempDir
    private Path folder;

    @Test
    void searchesWhileTheIndexChangesSeeOneStateOfIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SEARCHERS);
        AtomicBoolean writing = new AtomicBoolean(true);
        try (LuceneIndex index = IndexFixture.open(folder.resolve("index"), Audience.PUBLIC)) {
            List<Future<?>> searchers = new ArrayList<>();
            for (int i = 0; i < SEARCHERS; i++) {
                searchers.add(threads.submit(() -> {
                    while (writing.get()) {
                        assertIsConsistent(IndexFixture.search(index, "plan"));
                    }
                }));
            }
            for (int i = 0; i < WRITES; i++) {
                IndexFixture.put(index, Entries.record("e" + i % 40, "Plan " + i, "Planen i korthet."));
                if (i % 50 == 49) {
                    index.clear();
                }
            }
            writing.set(false);
            for (Future<?> searcher : searchers) {
                searcher.get(30, TimeUnit.SECONDS);
            }
        } finally {
            writing.set(false);
            threads.shutdown();
        }
    }

    private static void assertIsConsistent(SearchResult result) {
        assertThat(result.facets().get(Facet.YEAR).stream()
                        .mapToInt(FacetCount::count)
                        .sum())
                .isEqualTo((int) result.total());
        assertThat(result.hits()).hasSize((int) Math.min(10, result.total()));
    }
}
