package se.diarium.search.opensearch;

import org.junit.jupiter.api.AfterEach;
import se.diarium.search.Audience;
import se.diarium.search.SearchIndex;
import se.diarium.search.lucene.CursorTest;

/** The same on OpenSearch. */
class OpenSearchCursorTest extends CursorTest {

    private final String prefix = TestCluster.newPrefix();

    @Override
    protected SearchIndex open(String name, Audience audience) {
        return TestCluster.open(prefix, audience);
    }

    /** OpenSearch cannot be told the figures of an earlier page. */
    @Override
    protected boolean keepsItsScores() {
        return false;
    }

    @AfterEach
    void removeIndexes() {
        TestCluster.remove(prefix);
    }
}
