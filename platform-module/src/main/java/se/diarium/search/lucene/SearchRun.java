package se.diarium.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
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
        KnownWords known = known(searcher.getIndexReader());
        Optional<Correction> correction = correction(known);
        String asked = correction.map(Correction::query).orElse(request.query());
        Expression.AllOf parsed = search.parse(asked);
        TranslatedQuery query = search.translate(parsed, request.vocabulary(), prefixes);
        HitOrder order = HitOrder.of(request.sort(), query.scores());
        HitCollector complete = collect(query.strict(), order);
        boolean filled = query.relaxed() != null && (from == null ? complete.seen() < order.fewest() : from.relaxed());
        HitCollector found = filled && complete.seen() == 0 ? collect(query.relaxed(), order) : complete;
        ScoreDoc[] best = filled && found == complete ? tail(query, order) : found.best(offset(), shown() + 1);
        ScoreDoc[] page = best.length > shown() ? Arrays.copyOf(best, shown()) : best;
        List<Hit> hits = search.quoting().hits(searcher, page, query.marks(), query.quotesPhrases());
        long withAllWords = found == complete ? complete.total() : 0;
        boolean corrected = correction.isPresent() && found.seen() > 0;
        return new SearchResult(
                found.total(),
                withAllWords,
                hits,
                filled ? order.complete(page) : page.length,
                found.facets(),
                corrected ? Optional.of(asked) : didYouMean(known, withAllWords),
                corrected ? correction.map(Correction::verbatim) : Optional.empty(),
                searcher.timedOut(),
                System.nanoTime() - started,
                page.length > 0 && best.length > page.length
                        ? order.after((FieldDoc) page[page.length - 1], filled, key())
                                .encode(request)
                        : "");
    }

    private Optional<Correction> correction(KnownWords known) {
        return search.isPublic()
                ? new Speller(known, search.text(), 0).correction(request.query(), search.parse(request.query()))
                : Optional.empty();
    }

    private HitCollector collect(Query query, HitOrder order) throws IOException {
        return collected(query, new HitCollector(request.filters(), order, deepest(), place(order)));
    }

    /** The best of the entries with all the words, and below them of those with some of them, which nobody counts. */
    private ScoreDoc[] tail(TranslatedQuery query, HitOrder order) throws IOException {
        Query both = AllWords.first(query.strict(), query.relaxed());
        return collected(both, new TailCollector(request.filters(), order, deepest(), place(order)))
                .best(offset(), shown() + 1);
    }

    private <C extends Collector> C collected(Query query, C collector) throws IOException {
        return searcher.search(search.rights().visible(query, request.authorities()), new SingleCollector<>(collector));
    }

    private int deepest() {
        return Math.min(
                offset() + shown() + 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    }

    private FieldDoc place(HitOrder order) {
        return from == null ? null : order.place(from);
    }

    private int offset() {
        return Math.min(request.offset(), SearchRequest.MAXIMUM_DEPTH);
    }

    private int shown() {
        return Math.min(request.limit(), SearchRequest.MAXIMUM_DEPTH - offset());
    }

    private Optional<String> didYouMean(KnownWords known, long hits) throws IOException {
        if (!search.isPublic() || from != null || hits >= FEW) {
            return Optional.empty();
        }
        Speller speller = new Speller(known, search.text(), hits);
        for (String other : speller.proposals(request.query(), search.parse(request.query()))) {
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
