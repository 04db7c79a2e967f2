package se.diarium.register.listing;

import java.util.Set;

/**
 * Lists and figures of what the caller may see. Called inside a transaction.
 *
 * <p>All of it throws {@link se.diarium.register.NotReadyException} while the lists of an upgraded register are being filled: a
 * list that lacks something is worse than none.
 */
public interface RegisterLists {

    /**
     * A page of the matching records; all pages after one another are the list.
     *
     * @param after {@link ListPage#next()} of the page before, or null for the first
     * @throws se.diarium.register.InvalidInputException if {@code after} is not of a list in this order
     */
    ListPage<ListedRecord> records(
            RecordCriteria criteria, RecordSort sort, boolean descending, String after, int limit);

    /** How many records match in all. */
    long countRecords(RecordCriteria criteria);

    /** As {@link #records}, of cases. */
    ListPage<ListedCase> cases(CaseCriteria criteria, CaseSort sort, boolean descending, String after, int limit);

    long countCases(CaseCriteria criteria);

    /**
     * Figures of what happened in these days, and of what is open today.
     *
     * @param series those alone; none for all
     */
    Statistics statistics(Days days, Set<String> series);
}
