package se.diarium.search.lucene;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import se.diarium.search.Facet;
import se.diarium.search.Vocabulary;
import se.diarium.search.query.Expression;

/** Field words as queries that let through or not. */
final class FieldQueries {

    private FieldQueries() {}

    /** Entries with a code that is called so. */
    static Query coded(Expression.Coded coded, Vocabulary vocabulary) {
        return anyOf(Fields.of(coded.facet()), vocabulary.codes(coded.facet(), coded.value()));
    }

    /** Entries of the years, as they are counted. */
    static Query years(Expression.Years years) {
        return TermRangeQuery.newStringRange(Fields.YEAR, year(years.first()), year(years.last()), true, true);
    }

    /** Entries that are about one of the years. */
    static Query period(Expression.Period period) {
        return TermRangeQuery.newStringRange(Fields.PERIOD, year(period.first()), year(period.last()), true, true);
    }

    /** Entries that are related so to a model, or to a kind of document that is called so. */
    static Query related(Expression.Related related, Vocabulary vocabulary) {
        return switch (related.relation()) {
            case MODEL -> anyOf(Fields.MODEL, Set.of(related.value().toLowerCase(Locale.ROOT)));
            case CARRIES_OUT -> anyOf(Fields.CARRIES_OUT, vocabulary.codes(Facet.DOCUMENT, related.value()));
            case FOLLOWS_UP -> anyOf(Fields.FOLLOWS_UP, vocabulary.codes(Facet.DOCUMENT, related.value()));
        };
    }

    private static Query anyOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
