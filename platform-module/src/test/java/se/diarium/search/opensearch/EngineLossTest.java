package se.diarium.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.opensearch.OpenSearchNode;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entries;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchUnavailableException;

class EngineLossTest {

    private static final String PREFIX = "loss";

    @TempDir
    private Path folder;

    @Test
    void whatWasAppliedIsThereAfterAKillAndTheIndexGoesOnByItself() throws Exception {
        OpenSearchNode node = OpenSearchNode.start(folder);
        int port = node.url().getPort();
        try (SearchIndex index = open(node.url())) {
            index.apply(List.of(put("one"), put("two")), 17);
            node.kill();

            assertThatThrownBy(() -> index.search(SearchRequest.of("plan")))
                    .isInstanceOf(SearchUnavailableException.class)
                    .hasMessageContaining("OpenSearch does not answer at [" + node.url());
            assertThatThrownBy(() -> index.apply(List.of(put("three")), 18))
                    .isInstanceOf(SearchUnavailableException.class);
            assertThatThrownBy(index::position).isInstanceOf(SearchUnavailableException.class);

            try (OpenSearchNode again = OpenSearchNode.start(folder, port, OpenSearchNode.SMALL_HEAP)) {
                await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> index.position() == 17);
                index.apply(List.of(put("three")), 18);

                List<String> ids = new ArrayList<>();
                index.fingerprints((id, fingerprint) -> ids.add(id));
                assertThat(ids).containsExactlyInAnyOrder("one", "two", "three");
                assertThat(index.search(SearchRequest.of("plan")).total()).isEqualTo(3);
            }
        } finally {
            node.kill();
        }
    }

    @Test
    void anIndexCanBeOpenedBeforeTheEngineIsThere() throws Exception {
        try (SearchIndex index = open(URI.create("http://127.0.0.1:" + OpenSearchNode.freePort()))) {
            assertThatThrownBy(index::size).isInstanceOf(SearchUnavailableException.class);
        }
    }

    private static SearchIndex open(URI url) {
        return TestCluster.open(TestCluster.settings(url, PREFIX), Audience.PUBLIC, "{series}/{number}/{year}");
    }

    private static Change put(String id) {
        return new Change.Put(Entries.record(id, "Plan " + id));
    }
}
