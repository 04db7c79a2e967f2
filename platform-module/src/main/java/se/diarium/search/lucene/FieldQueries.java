package se.diarium.search.lucene;

import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import se.diarium.search.Vocabulary;
import se.diarium.search.query.Expression;

/** Field words as queries that let through or not. */
final class FieldQueries {

    private FieldQueries() {}

    /** Entries with a code that is called so. */
    static Query coded(Expression.Coded coded, Vocabulary vocabulary) {
        return new TermInSetQuery(
                Fields.of(coded.facet()),
                vocabulary.codes(coded.facet(), coded.value()).stream()
                        .map(BytesRef::new)
                        .toList());
    }

    /** Entries of the years, as they are counted. */
    static Query years(Expression.Years years) {
        return TermRangeQuery.newStringRange(Fields.YEAR, year(years.first()), year(years.last()), true, true);
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
