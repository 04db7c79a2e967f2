package se.diarium.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import se.diarium.search.Audience;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.Hit;
import se.diarium.search.NumberReader;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.SimilarRequest;
import se.diarium.search.Vocabulary;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.query.Expression;
import se.diarium.search.query.QueryParser;

/** Answers questions from an open index. Safe for many threads; a question is answered in the thread that asks it. */
final class LuceneSearch {

    private static final int CACHED_FILTERS = 200;
    private static final long CACHE_BYTES = 32L << 20;
    private static final long FIGURE_BYTES = 16L << 20;

    private final Audience audience;
    private final SwedishText text;
    private final Analyzer stems;
    private final long timeoutNanos;
    private final QueryParser parser;
    private final QueryTranslator translator;
    private final RightsFilter rights;
    private final Quoting quoting;
    private final KeptStatistics figures;
    private final Turns turns;
    private final QueryCache cache = new LRUQueryCache(CACHED_FILTERS, CACHE_BYTES);
    private final QueryCachingPolicy cachingPolicy = new UsageTrackingQueryCachingPolicy();

    LuceneSearch(
            Audience audience, NumberReader numbers, SwedishText text, EntryDocuments documents, long timeoutNanos) {
        this(
                audience,
                numbers,
                text,
                documents,
                timeoutNanos,
                new RightsFilter(audience),
                new KeptStatistics(FIGURE_BYTES));
    }

    /**
     * @param rights what the caller may see
     * @param figures where those of first pages are kept
     */
    LuceneSearch(
            Audience audience,
            NumberReader numbers,
            SwedishText text,
            EntryDocuments documents,
            long timeoutNanos,
            RightsFilter rights,
            KeptStatistics figures) {
        this.audience = audience;
        this.text = text;
        this.stems = new StemsOnly(text.analyzer());
        this.timeoutNanos = timeoutNanos;
        this.parser = new QueryParser(numbers);
        this.translator = new QueryTranslator(text);
        this.rights = rights;
        this.figures = figures;
        this.quoting = new Quoting(documents, text.analyzer());
        this.turns = new Turns(Runtime.getRuntime().availableProcessors(), timeoutNanos);
    }

    SearchResult search(DirectoryReader reader, SearchRequest request) throws IOException {
        try {
            return turns.inTurn(
                    () -> new SearchRun(this, (statistics, started) -> searcher(reader, statistics, started), request)
                            .answer());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    Completions complete(DirectoryReader reader, CompletionRequest request) throws IOException {
        try {
            return turns.inTurn(
                    () -> new Completer(searcher(reader, Statistics.noted(), System.nanoTime()), text, rights, request)
                            .completions());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    List<Hit> similar(DirectoryReader reader, SimilarRequest request) throws IOException {
        return turns.inTurn(
                () -> new Similar(searcher(reader, Statistics.noted(), System.nanoTime()), stems, rights, quoting)
                        .hits(request));
    }

    Expression.AllOf parse(String query) {
        return parser.parse(query);
    }

    TranslatedQuery translate(Expression.AllOf query, Vocabulary vocabulary, WordsBeginning prefixes) {
        return translator.translate(query, vocabulary, prefixes);
    }

    RightsFilter rights() {
        return rights;
    }

    Quoting quoting() {
        return quoting;
    }

    SwedishText text() {
        return text;
    }

    KeptStatistics figures() {
        return figures;
    }

    boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    IndexSearcher searcher(DirectoryReader reader, Statistics statistics, long startedNanos) {
        IndexSearcher searcher = new SteadySearcher(reader, statistics);
        searcher.setQueryCache(cache);
        searcher.setQueryCachingPolicy(cachingPolicy);
        searcher.setTimeout(() -> System.nanoTime() - startedNanos > timeoutNanos);
        return searcher;
    }
}
