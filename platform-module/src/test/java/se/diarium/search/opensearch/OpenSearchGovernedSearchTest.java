package se.diarium.search.opensearch;

import org.junit.jupiter.api.AfterEach;
import se.diarium.search.SearchIndex;
import se.diarium.search.analysis.Synonyms;
import se.diarium.search.lucene.GovernedSearchTest;

/** The same on OpenSearch. */
class OpenSearchGovernedSearchTest extends GovernedSearchTest {

    private final String prefix = TestCluster.newPrefix();

    @Override
    protected SearchIndex open(String name) {
        return TestCluster.open(prefix, Synonyms.NONE);
    }

    @AfterEach
    void removeIndexes() {
        TestCluster.remove(prefix);
    }
}
