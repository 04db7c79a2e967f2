package se.diarium.search.judged;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entry;
import se.diarium.search.Hit;
import se.diarium.search.NumberReader;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.Sort;
import se.diarium.search.lucene.IndexSettings;
import se.diarium.search.lucene.LuceneIndex;
import se.diarium.synonym.ShippedSynonyms;

/** Diarium's own search, in an index of what everybody may see. */
final class DiariumRanking implements RankedSearch {

    private static final String PATTERN = "{series}/{number}/{year}";
    private static final Set<String> SERIES = Set.of("RF", "RS", "HSN", "RUN", "TN", "KN", "PN");
    private static final IndexSettings SETTINGS =
            new IndexSettings(Duration.ZERO, Duration.ofHours(1), Integer.MAX_VALUE, Duration.ofSeconds(30), 16);

    private final SearchIndex index;

    private DiariumRanking(SearchIndex index) {
        this.index = index;
    }

    static DiariumRanking of(Path folder, List<Entry> entries) {
        NumberReader numbers = NumberReader.of(new DiarienummerReader(DiarienummerPattern.of(PATTERN), SERIES));
        SearchIndex index =
                LuceneIndex.open(folder, Audience.PUBLIC, numbers, PATTERN, ShippedSynonyms.read(), SETTINGS);
        index.apply(entries.stream().<Change>map(Change.Put::new).toList(), entries.size());
        index.refresh();
        return new DiariumRanking(index);
    }

    @Override
    public String name() {
        return "Diarium";
    }

    @Override
    public List<String> ids(String query, int limit) {
        SearchRequest request = new SearchRequest(query, Map.of(), Set.of(), 0, limit, Sort.RELEVANCE);
        return index.search(request.calling(Regions.vocabulary())).hits().stream()
                .map(Hit::id)
                .toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
