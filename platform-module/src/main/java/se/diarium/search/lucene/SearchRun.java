package se.diarium.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final boolean inTail;
    private final Statistics statistics;
    private final IndexSearcher searcher;
    private final PrefixTerms prefixes;
    private final long started = System.nanoTime();

    /** @throws UnknownCursorException if the request goes on from no place of its question */
    SearchRun(LuceneSearch search, IndexSearcherFactory searchers, SearchRequest request) throws IOException {
        this.search = search;
        this.request = request;
        this.from = request.after().isEmpty() ? null : Cursor.decode(request);
        this.inTail = from != null && from.relaxed();
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
        MatchCollector complete = counted(query.strict(), order);
        boolean none = complete.seen() == 0 && query.relaxed() != null;
        MatchCollector counted = none ? counted(query.relaxed(), order) : complete;
        Found found = none ? Found.ofTail(best(query.relaxed(), order, inTail)) : found(query, order, complete);
        List<Hit> hits = search.quoting().hits(searcher, found.page(shown()), query.marks(), query.quotesPhrases());
        long withAllWords = none ? 0 : complete.total();
        boolean corrected = correction.isPresent() && counted.seen() > 0;
        return new SearchResult(
                counted.total(),
                withAllWords,
                hits,
                found.complete(shown()),
                counted.facets(),
                corrected ? Optional.of(asked) : didYouMean(known, withAllWords),
                corrected ? correction.map(Correction::verbatim) : Optional.empty(),
                searcher.timedOut(),
                System.nanoTime() - started,
                found.isBeyond(shown()) ? next(order, found) : "");
    }

    private Optional<Correction> correction(KnownWords known) {
        return search.isPublic()
                ? new Speller(known, search.text(), 0).correction(request.query(), search.parse(request.query()))
                : Optional.empty();
    }

    private MatchCollector counted(Query query, HitOrder order) throws IOException {
        return collected(query, new MatchCollector(request.filters(), inTail ? Integer.MAX_VALUE : order.fewest()));
    }

    /** @param goesOn whether from the place that the page before ended at */
    private ScoreDoc[] best(Query query, HitOrder order, boolean goesOn) throws IOException {
        BestCollector best =
                new BestCollector(request.filters(), order, deepest(), goesOn ? place(order) : null, Set.of());
        return collected(query, best).best(offset(), shown() + 1);
    }

    /** Entries with all the words, and where they are few and do not fill the page the best of the others below them, which nobody counts. */
    private Found found(TranslatedQuery query, HitOrder order, MatchCollector complete) throws IOException {
        boolean any = complete.total() > 0 && shown() > 0 && !inTail;
        ScoreDoc[] first = any ? best(query.strict(), order, true) : new ScoreDoc[0];
        boolean few = inTail || complete.seen() < order.fewest();
        if (query.relaxed() == null || !few || shown() == 0 || first.length > shown()) {
            return new Found(first, new ScoreDoc[0]);
        }
        int passed = from == null ? (int) Math.max(0, offset() - complete.total()) : 0;
        int wanted = shown() + 1 - first.length;
        BestCollector tail = new BestCollector(
                request.filters(), order, passed + wanted, inTail ? place(order) : null, complete.documents());
        return new Found(first, collected(query.relaxed(), tail).best(passed, wanted));
    }

    private String next(HitOrder order, Found found) {
        return order.after(found.last(shown()), found.endsInTail(shown()), key())
                .encode(request);
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
