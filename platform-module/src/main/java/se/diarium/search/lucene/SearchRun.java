package se.diarium.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import se.diarium.search.Cursor;
import se.diarium.search.Hit;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.UnknownCursorException;
import se.diarium.search.query.Expression;

/** The answering of one question. */
class SearchRun {

    /** With fewer hits than this another spelling is thought of. */
    private static final int FEW = 3;

    private final LuceneSearch search;
    private final SearchRequest request;
    private final Cursor from;
    private final Statistics statistics;
    private final IndexSearcher searcher;
    private final PrefixTerms prefixes;
    private final long started = System.nanoTime();

    /** @throws UnknownCursorException if the request goes on from no place of its question */
    SearchRun(LuceneSearch search, IndexSearcherFactory searchers, SearchRequest request) throws IOException {
        this.search = search;
        this.request = request;
        this.from = request.after().isEmpty() ? null : Cursor.decode(request);
        this.statistics = from == null
                ? Statistics.noted()
                : Statistics.of(search.figures().of(from.engine()));
        this.searcher = searchers.searcher(statistics, started);
        this.prefixes = new PrefixTerms(searcher.getIndexReader());
    }

    /** Makes a searcher that stops when the time since it started is up. */
    @FunctionalInterface
    interface IndexSearcherFactory {
        IndexSearcher searcher(Statistics statistics, long startedNanos);
    }

    SearchResult answer() throws IOException {
        Expression.AllOf parsed = search.parse(request.query());
        TranslatedQuery query = search.translate(parsed, request.vocabulary(), prefixes);
        HitOrder order = HitOrder.of(request.sort(), query.scores());
        boolean relaxed = from != null && from.relaxed() && query.relaxed() != null;
        HitCollector found = collect(relaxed ? query.relaxed() : query.strict(), order);
        if (from == null && !found.sawAny() && query.relaxed() != null) {
            HitCollector most = collect(query.relaxed(), order);
            relaxed = most.sawAny();
            found = most;
        }
        ScoreDoc[] best = found.best(offset(), shown() + 1);
        ScoreDoc[] page = best.length > shown() ? Arrays.copyOf(best, shown()) : best;
        List<Hit> hits = search.quoting().hits(searcher, page, query.marks(), query.quotesPhrases());
        return new SearchResult(
                found.total(),
                hits,
                found.facets(),
                from == null && (relaxed || found.total() < FEW)
                        ? didYouMean(parsed, relaxed ? 0 : found.total())
                        : Optional.empty(),
                relaxed,
                searcher.timedOut(),
                System.nanoTime() - started,
                page.length > 0 && best.length > page.length
                        ? order.after((FieldDoc) page[page.length - 1], relaxed, key())
                                .encode(request)
                        : "");
    }

    private HitCollector collect(Query query, HitOrder order) throws IOException {
        int documents = Math.max(1, searcher.getIndexReader().maxDoc());
        int deepest = Math.min(offset() + shown() + 1, documents);
        HitCollector collector =
                new HitCollector(request.filters(), order, deepest, from == null ? null : order.place(from));
        return searcher.search(search.rights().visible(query, request.authorities()), new SingleCollector(collector));
    }

    private int offset() {
        return Math.min(request.offset(), SearchRequest.MAXIMUM_DEPTH);
    }

    private int shown() {
        return Math.min(request.limit(), SearchRequest.MAXIMUM_DEPTH - offset());
    }

    private Optional<String> didYouMean(Expression.AllOf parsed, long hits) throws IOException {
        if (!search.isPublic()) {
            return Optional.empty();
        }
        Speller speller = new Speller(known(searcher.getIndexReader()), search.text(), hits);
        for (String other : speller.proposals(request.query(), parsed)) {
            Query query = search.translate(search.parse(other), request.vocabulary(), prefixes)
                    .strict();
            if (living(query) > hits) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** The words that another spelling may be made of. */
    KnownWords known(IndexReader reader) {
        return new LivingWords(reader);
    }

    /** How many entries are there that another spelling finds. */
    long living(Query query) throws IOException {
        return searcher.count(query);
    }

    /** Under which the figures of the first page are kept for the next; those of now where they are forgotten. */
    private String key() {
        return statistics.areFrozen() ? from.engine() : search.figures().keep(statistics);
    }
}
