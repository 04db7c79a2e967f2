package se.diarium.search.opensearch;

import org.junit.jupiter.api.AfterEach;
import se.diarium.search.Audience;
import se.diarium.search.SearchIndex;
import se.diarium.search.lucene.SwedishSearchTest;

/** The same on OpenSearch. */
class OpenSearchSwedishSearchTest extends SwedishSearchTest {

    private final String prefix = TestCluster.newPrefix();

    @Override
    protected SearchIndex open(String name, Audience audience) {
        return TestCluster.open(prefix, audience);
    }

    /** Each is a call over HTTP. */
    @Override
    protected int randomQueries() {
        return 300;
    }

    @AfterEach
    void removeIndexes() {
        TestCluster.remove(prefix);
    }
}
