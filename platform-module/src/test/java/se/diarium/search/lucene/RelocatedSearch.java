package se.diarium.search.lucene;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entries;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;

/**
 * Indexes and searches in a folder, and tells what was found. {@link PackagedModuleIT} runs it in a class loader that has
 * Lucene from the packaged JAR alone; so it names no class of Lucene.
 */
public final class RelocatedSearch implements Function<Path, String> {

    @Override
    public String apply(Path folder) {
        try (LuceneIndex index = open(folder)) {
            index.apply(List.of(new Change.Put(Entries.record("one", "Årsredovisningen", "Nyckeltalen för året."))), 1);
        }
        try (LuceneIndex index = open(folder)) {
            SearchResult result = index.search(SearchRequest.of("redovisning nyckeltal"));
            return result.total() + " "
                    + result.hits().get(0).fragments().get(0).text() + " at " + index.position();
        }
    }

    private static LuceneIndex open(Path folder) {
        return LuceneIndex.open(folder, Audience.PUBLIC, text -> List.of(), "none", IndexSettings.defaults());
    }
}
