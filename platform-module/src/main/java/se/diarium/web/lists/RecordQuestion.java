package se.diarium.web.lists;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.diarium.register.Bodies;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;
import se.diarium.register.RecordKind;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.Readership;
import se.diarium.register.listing.RecordCriteria;
import se.diarium.register.listing.RecordSort;
import se.diarium.register.listing.RegisterLists;
import se.diarium.web.extract.ExtractFile;

/**
 * A list of records as it is asked for.
 *
 * @param after where the page begins; null for the first
 */
public record RecordQuestion(RecordCriteria criteria, RecordSort sort, boolean descending, String after)
        implements ListQuestion<ListedRecord> {

    private static final List<String> KINDS =
            Arrays.stream(RecordKind.values()).map(RecordKind::code).toList();

    /** The parameters it is read from, in the words of the API. */
    public static String[] parameters() {
        return Stream.concat(
                        Arrays.stream(Period.PARAMETERS),
                        Stream.of(
                                "by",
                                "series",
                                "direction",
                                "kind",
                                "counterparty",
                                "counterpartyIs",
                                "handler",
                                "status",
                                "secret",
                                "published",
                                "text",
                                "sort",
                                "order",
                                "after"))
                .toArray(String[]::new);
    }

    /** @param otherwise the days where none are asked for */
    public static RecordQuestion read(
            Question question, Bodies bodies, Readership readership, LocalDate today, Days otherwise) {
        Set<RecordSort> sorts = question.constants("sort", RecordSort.class, true);
        RecordSort sort = sorts.isEmpty() ? RecordSort.DATE : sorts.iterator().next();
        String order = question.word("order", "asc", "desc");
        RecordCriteria criteria = new RecordCriteria(
                Period.read(question, today, otherwise),
                "registered".equals(question.word("by", "date", "registered")),
                question.texts("series", bodies.codes()),
                question.constants("direction", Direction.class, false),
                question.texts("kind", KINDS),
                question.text("counterparty"),
                question.text("counterpartyIs"),
                question.text("handler"),
                question.constants("status", CaseStatus.class, false),
                question.truth("secret"),
                question.truth("published"),
                question.text("text"),
                readership);
        return new RecordQuestion(criteria, sort, "desc".equals(order), question.text("after"));
    }

    @Override
    public ListPage<ListedRecord> rows(RegisterLists lists, String after, int most) {
        return lists.records(criteria, sort, descending, after, most);
    }

    @Override
    public long count(RegisterLists lists) {
        return lists.countRecords(criteria);
    }

    @Override
    public ExtractFile extract(ListExtracts extracts, ListExtracts.Wanted<ListedRecord> wanted, boolean internal)
            throws IOException {
        return internal ? extracts.internal(wanted, criteria) : extracts.forOthers(wanted, criteria);
    }
}
