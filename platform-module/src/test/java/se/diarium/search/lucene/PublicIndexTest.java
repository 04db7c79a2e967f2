package se.diarium.search.lucene;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.diarium.search.Audience;
import se.diarium.search.SearchIndex;

/** What every engine answers alike of a public index, which has nothing in it at first. */
abstract class PublicIndexTest extends EachEngineTest {

    SearchIndex index;

    @BeforeEach
    void openIndex() {
        index = open("public", Audience.PUBLIC);
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }
}
