package se.diarium.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.Direction;
import se.diarium.register.NotReadyException;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.Filling;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.Readership;
import se.diarium.register.listing.RecordCriteria;
import se.diarium.register.listing.RecordSort;
import se.diarium.register.listing.RecordTable;
import se.diarium.register.series.Visibility;

/**
 * The day's list (postlista) and other lists of records for everybody. What is not for everybody is never read from the
 * database but as a number. Answers the same to anyone and needs no transaction around it.
 */
public class PublicLists {

    private static final Visibility EVERYTHING = new Visibility(true, true, "", Set.of(), Set.of());

    private final RecordTable table;
    private final Filling filling;
    private final PublicForms forms;
    private final Readership readership;
    private final TransactionService transactions;

    /** @param readership whether what is registered is listed, or what is published alone */
    public PublicLists(
            RecordTable table,
            Filling filling,
            PublicForms forms,
            Readership readership,
            TransactionService transactions) {
        this.table = table;
        this.filling = filling;
        this.forms = forms;
        this.readership = readership;
        this.transactions = transactions;
    }

    /** Whether what is registered is listed too, rather than what is published alone. */
    public boolean showsRegistered() {
        return readership == Readership.REGISTERED;
    }

    /**
     * A page of the list, by date and diarienummer.
     *
     * @param after {@link ListPage#next()} of the page before, or null for the first
     * @throws NotReadyException while the lists of an upgraded register are being filled
     */
    public ListPage<PublicRow> page(Days days, Set<String> series, Set<Direction> directions, String after, int limit) {
        return page(criteria(days, series, directions, readership), after, limit);
    }

    /** The first of those records of the list that are published, in its order. */
    public List<PublicRow> published(Days days, int limit) {
        return page(criteria(days, Set.of(), Set.of(), Readership.PUBLISHED), null, limit)
                .rows();
    }

    private ListPage<PublicRow> page(RecordCriteria criteria, String after, int limit) {
        ListPage<ListedRecord> page =
                read(() -> table.page(criteria, EVERYTHING, RecordSort.DATE, false, after, limit));
        return new ListPage<>(page.rows().stream().map(forms::of).toList(), page.next());
    }

    /** How many records the list holds in all. */
    public long count(Days days, Set<String> series, Set<Direction> directions) {
        return read(() -> table.count(criteria(days, series, directions, readership), EVERYTHING));
    }

    /** How many registered records are left out of the list, secret ones among them. */
    public long leftOut(Days days, Set<String> series, Set<Direction> directions) {
        return read(() -> table.count(criteria(days, series, directions, Readership.STAFF), EVERYTHING)
                - table.count(criteria(days, series, directions, readership), EVERYTHING));
    }

    /** The day of the first record that is ever listed; empty when there is none. */
    public Optional<LocalDate> firstDay() {
        return dayOf(Days.ALL, false);
    }

    /** The last day, of those to the given one, that has a list; empty when there is none. */
    public Optional<LocalDate> lastDay(LocalDate to) {
        return dayOf(new Days(null, to), true);
    }

    private Optional<LocalDate> dayOf(Days days, boolean last) {
        return read(
                () -> table
                        .page(RecordCriteria.of(days).to(readership), EVERYTHING, RecordSort.DATE, last, null, 1)
                        .rows()
                        .stream()
                        .map(row -> row.record().date())
                        .findFirst());
    }

    private static RecordCriteria criteria(
            Days days, Set<String> series, Set<Direction> directions, Readership readers) {
        return RecordCriteria.of(days).narrowed(series, directions).to(readers);
    }

    private <T> T read(Supplier<T> work) {
        return transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            if (!filling.isDone()) {
                                throw new NotReadyException("lists.filling");
                            }
                            return work.get();
                        },
                        true);
    }
}
