package se.diarium.search.opensearch;

import org.junit.jupiter.api.AfterEach;
import se.diarium.search.Audience;
import se.diarium.search.SearchIndex;
import se.diarium.search.lucene.FillingTest;

/** The same on OpenSearch. */
class OpenSearchFillingTest extends FillingTest {

    private final String prefix = TestCluster.newPrefix();

    @Override
    protected SearchIndex open(String name, Audience audience) {
        return TestCluster.open(prefix, audience);
    }

    @AfterEach
    void removeIndexes() {
        TestCluster.remove(prefix);
    }
}
