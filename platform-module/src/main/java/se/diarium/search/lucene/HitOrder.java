package se.diarium.search.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import se.diarium.search.Cursor;
import se.diarium.search.SearchIndex;

/** An order of hits, and the places in it that pages begin at. */
enum HitOrder {
    /** Best score first, then the newest date. */
    SCORE(true, dated(true)),
    /** Newest date first. */
    NEWEST(false, dated(true)),
    /** Oldest date first. */
    OLDEST(false, dated(false)),
    /** Latest change first. */
    CHANGED(false, lastFirst(Fields.CHANGED));

    /** After every document with the same values; there is none, for ties are hashes of ids. */
    private static final int AFTER_TIES = Integer.MAX_VALUE;

    private final boolean scored;
    private final Sort sort;

    HitOrder(boolean scored, SortField value) {
        SortField tie = new SortField(Fields.TIE, SortField.Type.LONG);
        this.scored = scored;
        this.sort = scored ? new Sort(SortField.FIELD_SCORE, value, tie) : new Sort(value, tie);
    }

    /** @param scores whether the query says of its matches how well they match */
    static HitOrder of(se.diarium.search.Sort asked, boolean scores) {
        return switch (asked) {
            case RELEVANCE -> scores ? SCORE : NEWEST;
            case DATE_NEWEST -> NEWEST;
            case DATE_OLDEST -> OLDEST;
            case CHANGED_NEWEST -> CHANGED;
        };
    }

    /** With fewer entries that have all the words those with some of them are shown too: below them, or where no order says which are which, instead of none. */
    int fewest() {
        return scored ? SearchIndex.FEW : 1;
    }

    Sort sort() {
        return sort;
    }

    /** @param relaxed whether the document has some of the words alone */
    Cursor after(FieldDoc last, boolean relaxed, String statistics) {
        int at = scored ? 1 : 0;
        float score = scored ? (Float) last.fields[0] : 0;
        return new Cursor(relaxed, score, (Long) last.fields[at], (Long) last.fields[at + 1], scored ? statistics : "");
    }

    /** The document that a page begins after. */
    FieldDoc place(Cursor cursor) {
        Object[] values = scored
                ? new Object[] {cursor.score(), cursor.value(), cursor.tie()}
                : new Object[] {cursor.value(), cursor.tie()};
        return new FieldDoc(AFTER_TIES, cursor.score(), values);
    }

    private static SortField dated(boolean newestFirst) {
        if (newestFirst) {
            return lastFirst(Fields.DATE);
        }
        SortField date = new SortField(Fields.DATE, SortField.Type.LONG);
        date.setMissingValue(Long.MAX_VALUE);
        return date;
    }

    private static SortField lastFirst(String field) {
        SortField value = new SortField(field, SortField.Type.LONG, true);
        value.setMissingValue(Long.MIN_VALUE);
        return value;
    }
}
