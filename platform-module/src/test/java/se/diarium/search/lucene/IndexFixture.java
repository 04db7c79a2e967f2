package se.diarium.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entry;
import se.diarium.search.Hit;
import se.diarium.search.NumberReader;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;

/** Opens real indexes for tests and asks them. */
final class IndexFixture {

    static final String PATTERN = "{series}/{number}/{year}";

    static final NumberReader NUMBERS =
            NumberReader.of(new DiarienummerReader(DiarienummerPattern.of(PATTERN), Set.of("RS", "RF", "HSN")));

    /** Changes are visible at once, and durable only when asked for or at close. */
    static final IndexSettings AT_ONCE =
            new IndexSettings(Duration.ZERO, Duration.ofHours(1), Integer.MAX_VALUE, Duration.ofSeconds(30), 16);

    private IndexFixture() {}

    static LuceneIndex open(Path folder, Audience audience) {
        return LuceneIndex.open(folder, audience, NUMBERS, PATTERN, AT_ONCE);
    }

    static void put(SearchIndex index, Entry... entries) {
        List<Change> changes = Stream.of(entries).<Change>map(Change.Put::new).toList();
        index.apply(changes, index.appliedPosition() + entries.length);
    }

    static SearchResult search(SearchIndex index, String query) {
        return index.search(SearchRequest.of(query));
    }

    static SearchResult searchAs(SearchIndex index, String query, String... authorities) {
        return index.search(new SearchRequest(query, Map.of(), Set.of(authorities), 0, 10, Sort.RELEVANCE));
    }

    static List<String> ids(SearchIndex index, String query) {
        return ids(search(index, query));
    }

    static List<String> ids(SearchResult result) {
        return result.hits().stream().map(Hit::id).toList();
    }
}
