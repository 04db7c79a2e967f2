package se.diarium.search.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.search.Audience;
import se.diarium.search.SearchIndex;

/** What every engine answers alike: asked of Lucene's index here, and of another engine's where a subclass opens that. */
abstract class EachEngineTest {

    @TempDir
    private Path folder;

    /** An index under test. */
    protected SearchIndex open(String name, Audience audience) {
        return IndexFixture.open(folder.resolve(name), audience);
    }
}
