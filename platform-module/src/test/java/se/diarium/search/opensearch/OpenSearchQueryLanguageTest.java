package se.diarium.search.opensearch;

import org.junit.jupiter.api.AfterEach;
import se.diarium.search.SearchIndex;
import se.diarium.search.analysis.Synonyms;
import se.diarium.search.lucene.QueryLanguageTest;

/** The same on OpenSearch. */
class OpenSearchQueryLanguageTest extends QueryLanguageTest {

    private final String prefix = TestCluster.newPrefix();

    @Override
    protected SearchIndex open(String name, Synonyms synonyms) {
        return TestCluster.open(prefix, synonyms);
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
