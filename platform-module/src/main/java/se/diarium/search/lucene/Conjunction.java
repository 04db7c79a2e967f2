package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Collects what must match together, and puts it together strictly or with some of it missing. Null is nothing to add. */
final class Conjunction {

    private final List<Query> required = new ArrayList<>();
    private final List<Query> optional = new ArrayList<>();
    private final List<Query> favoured = new ArrayList<>();
    private final List<Query> filters = new ArrayList<>();
    private final List<Query> excluded = new ArrayList<>();

    void require(Query query) {
        addTo(required, query);
    }

    /** A stop word: required only where nothing else is asked for. */
    void addOptional(Query query) {
        addTo(optional, query);
    }

    /** Need not match, and ranks higher what does. */
    void favour(Query query) {
        addTo(favoured, query);
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
        if (needed.isEmpty() && filters.isEmpty() && excluded.isEmpty()) {
            return null;
        }
        if (needed.size() == 1 && favoured.isEmpty() && filters.isEmpty() && excluded.isEmpty()) {
            return needed.get(0);
        }
        BooleanQuery.Builder all = limits();
        needed.forEach(query -> all.add(query, Occur.MUST));
        favoured.forEach(query -> all.add(query, Occur.SHOULD));
        if (needed.isEmpty()) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }

    /** Most of what is required; null where there is nothing to leave out. */
    Query relaxed() {
        int size = required.size();
        if (size < 2) {
            return null;
        }
        BooleanQuery.Builder most = limits();
        required.forEach(query -> most.add(query, Occur.SHOULD));
        most.setMinimumNumberShouldMatch(size - Math.max(1, size / 3));
        return most.build();
    }

    private List<Query> needed() {
        return required.isEmpty() && filters.isEmpty() ? optional : required;
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
