package se.diarium.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import se.diarium.search.Audience;
import se.diarium.search.Hit;
import se.diarium.search.NumberReader;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.query.Expression;
import se.diarium.search.query.QueryParser;

/** Answers questions from an open index. Safe for many threads; a question is answered in the thread that asks it. */
final class LuceneSearch {

    private static final int CACHED_FILTERS = 200;
    private static final long CACHE_BYTES = 32L << 20;

    private final Audience audience;
    private final SwedishText text;
    private final EntryDocuments documents;
    private final long timeoutNanos;
    private final QueryParser parser;
    private final QueryTranslator translator;
    private final RightsFilter rights;
    private final QueryCache cache = new LRUQueryCache(CACHED_FILTERS, CACHE_BYTES);
    private final QueryCachingPolicy cachingPolicy = new UsageTrackingQueryCachingPolicy();

    LuceneSearch(
            Audience audience, NumberReader numbers, SwedishText text, EntryDocuments documents, long timeoutNanos) {
        this.audience = audience;
        this.text = text;
        this.documents = documents;
        this.timeoutNanos = timeoutNanos;
        this.parser = new QueryParser(numbers);
        this.translator = new QueryTranslator(text);
        this.rights = new RightsFilter(audience);
    }

    SearchResult search(DirectoryReader reader, SearchRequest request) throws IOException {
        return new Search(reader, request).run();
    }

    /** One question. */
    private final class Search {

        private final SearchRequest request;
        private final IndexSearcher searcher;
        private final long started = System.nanoTime();

        Search(DirectoryReader reader, SearchRequest request) {
            this.request = request;
            this.searcher = new IndexSearcher(reader);
            searcher.setQueryCache(cache);
            searcher.setQueryCachingPolicy(cachingPolicy);
            QueryTimeout timeout = () -> System.nanoTime() - started > timeoutNanos;
            searcher.setTimeout(timeout);
        }

        SearchResult run() throws IOException {
            Expression.AllOf parsed = parser.parse(request.query());
            TranslatedQuery query = translator.translate(parsed);
            HitCollector found = collect(query.strict());
            boolean relaxed = false;
            if (!found.sawAny() && query.relaxed() != null) {
                HitCollector most = collect(query.relaxed());
                relaxed = most.sawAny();
                found = most;
            }
            List<Hit> hits = hits(found, query);
            Optional<String> didYouMean = found.sawAny() && !relaxed ? Optional.empty() : didYouMean(parsed);
            return new SearchResult(
                    found.total(),
                    hits,
                    found.facets(),
                    didYouMean,
                    relaxed,
                    searcher.timedOut(),
                    System.nanoTime() - started);
        }

        private HitCollector collect(Query query) throws IOException {
            int deepest = Math.min(request.offset() + request.limit(), SearchRequest.MAXIMUM_DEPTH);
            int documentsThere = Math.max(1, searcher.getIndexReader().maxDoc());
            HitCollector collector =
                    new HitCollector(request.filters(), request.sort(), Math.max(1, Math.min(deepest, documentsThere)));
            return searcher.search(rights.visible(query, request.authorities()), new SingleCollector(collector));
        }

        private List<Hit> hits(HitCollector found, TranslatedQuery query) throws IOException {
            int limit = Math.min(
                    request.limit(),
                    SearchRequest.MAXIMUM_DEPTH - Math.min(request.offset(), SearchRequest.MAXIMUM_DEPTH));
            if (limit == 0) {
                return List.of();
            }
            ScoreDoc[] best = found.best(request.offset(), limit);
            int[] numbers = new int[best.length];
            Map<Integer, Document> loaded = new HashMap<>();
            StoredFields stored = searcher.storedFields();
            for (int i = 0; i < best.length; i++) {
                numbers[i] = best[i].doc;
                loaded.put(numbers[i], stored.document(numbers[i]));
            }
            List<Highlighter.Quotation> quotations = numbers.length == 0
                    ? List.of()
                    : Highlighter.of(searcher, text.analyzer(), query.quotesPhrases(), loaded)
                            .quote(query.marks(), numbers);
            List<Hit> hits = new ArrayList<>(numbers.length);
            for (int i = 0; i < numbers.length; i++) {
                Highlighter.Quotation quotation = quotations.get(i);
                hits.add(documents.hit(loaded.get(numbers[i]), quotation.title(), quotation.fragments()));
            }
            return hits;
        }

        private Optional<String> didYouMean(Expression.AllOf parsed) throws IOException {
            if (audience != Audience.PUBLIC) {
                return Optional.empty();
            }
            Optional<String> corrected = new Speller(searcher.getIndexReader(), text).correct(request.query(), parsed);
            if (corrected.isEmpty()) {
                return corrected;
            }
            Query query = translator.translate(parser.parse(corrected.get())).strict();
            return searcher.count(query) > 0 ? corrected : Optional.empty();
        }
    }
}
