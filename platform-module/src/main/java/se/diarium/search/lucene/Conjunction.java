package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Collects what must match together, and puts it together strictly or with words missing. Null is nothing to add. */
final class Conjunction {

    /** Of so many words one is enough for an entry to be shown below those with all. */
    private static final int FEW_WORDS = 3;

    /** Of more, this share is asked for. */
    private static final int SHARE = 3;

    private final List<Query> required = new ArrayList<>();
    private final List<Query> words = new ArrayList<>();
    private final List<Query> looseWords = new ArrayList<>();
    private final List<Query> figures = new ArrayList<>();
    private final List<Query> weak = new ArrayList<>();
    private final List<Query> optional = new ArrayList<>();
    private final List<Query> favoured = new ArrayList<>();
    private final List<Query> rows = new ArrayList<>();
    private final List<Query> filters = new ArrayList<>();
    private final List<Query> excluded = new ArrayList<>();

    /** What nothing is shown without: a quotation, a number, a group. */
    void require(Query query) {
        addTo(required, query);
    }

    /**
     * A bare word.
     *
     * @param loose what else is like it, for entries that do not have all words
     */
    void addWord(Query word, Query loose) {
        words.add(word);
        looseWords.add(loose);
    }

    /** A bare figure, as a year: no reason by itself to show an entry that does not have all words. */
    void addFigure(Query figure) {
        figures.add(figure);
    }

    /** A word that ranks and is required only where there is none that says more. */
    void addWeak(Query query) {
        weak.add(query);
    }

    /** A stop word: required only where nothing else is asked for. */
    void addOptional(Query query) {
        addTo(optional, query);
    }

    /** Need not match, and ranks higher what does. */
    void favour(Query query) {
        addTo(favoured, query);
    }

    /** The words near each other: ranks higher what has them so among what has them all. */
    void favourRow(Query row) {
        rows.add(row);
    }

    /** Must match and does not score. */
    void filter(Query query) {
        addTo(filters, query);
    }

    void exclude(Query query) {
        addTo(excluded, query);
    }

    /** Whether matches differ in how well they match. */
    boolean scores() {
        return !needed().isEmpty();
    }

    /** Everything; matches all where nothing is asked for. */
    Query strict() {
        Query query = combined();
        return query == null ? new MatchAllDocsQuery() : query;
    }

    /** Everything; null where nothing is asked for. */
    Query combined() {
        List<Query> needed = needed();
        List<Query> ranking = ranking(needed);
        if (needed.isEmpty() && filters.isEmpty() && excluded.isEmpty()) {
            return null;
        }
        if (needed.size() == 1 && ranking.isEmpty() && filters.isEmpty() && excluded.isEmpty()) {
            return needed.get(0);
        }
        BooleanQuery.Builder all = limits();
        needed.forEach(query -> all.add(query, Occur.MUST));
        ranking.forEach(query -> all.add(query, Occur.SHOULD));
        if (needed.isEmpty()) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }

    /**
     * Some of the words, with all else that is required; where that says by itself what is looked for, as a number does, no word need be
     * there. Also matches whatever has everything. Null where there is nothing to leave out.
     */
    Query relaxed() {
        boolean looser = !looseWords.equals(words);
        int leftOut = words.size() + figures.size();
        if (leftOut == 0 || (leftOut == 1 && required.isEmpty() && !looser)) {
            return null;
        }
        List<Query> some = looseWords.isEmpty() ? figures : looseWords;
        BooleanQuery.Builder most = limits();
        required.forEach(query -> most.add(query, Occur.MUST));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        some.forEach(query -> any.add(query, Occur.SHOULD));
        any.setMinimumNumberShouldMatch(some.size() <= FEW_WORDS ? 1 : Math.max(2, (some.size() + SHARE - 1) / SHARE));
        most.add(any.build(), required.isEmpty() ? Occur.MUST : Occur.SHOULD);
        if (!looseWords.isEmpty()) {
            figures.forEach(query -> most.add(query, Occur.SHOULD));
        }
        weak.forEach(query -> most.add(query, Occur.SHOULD));
        favoured.forEach(query -> most.add(query, Occur.SHOULD));
        BooleanQuery query = most.build();
        return query.clauses().size() == 1 ? query.clauses().get(0).getQuery() : query;
    }

    private List<Query> needed() {
        List<Query> needed = new ArrayList<>(required);
        needed.addAll(words);
        needed.addAll(figures);
        if (needed.isEmpty() && filters.isEmpty()) {
            return weak.isEmpty() ? optional : weak;
        }
        return needed;
    }

    private List<Query> ranking(List<Query> needed) {
        List<Query> ranking = new ArrayList<>(favoured);
        ranking.addAll(rows);
        if (needed != weak && !needed.isEmpty()) {
            ranking.addAll(weak);
        }
        return ranking;
    }

    private BooleanQuery.Builder limits() {
        BooleanQuery.Builder limits = new BooleanQuery.Builder();
        filters.forEach(query -> limits.add(query, Occur.FILTER));
        excluded.forEach(query -> limits.add(query, Occur.MUST_NOT));
        return limits;
    }

    private static void addTo(List<Query> queries, Query query) {
        if (query != null) {
            queries.add(query);
        }
    }
}
