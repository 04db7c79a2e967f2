package se.diarium.web.lists;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import se.diarium.register.Bodies;
import se.diarium.register.CaseStatus;
import se.diarium.register.listing.CaseCriteria;
import se.diarium.register.listing.CaseSort;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.ListedCase;
import se.diarium.register.listing.RegisterLists;
import se.diarium.web.extract.ExtractFile;

/**
 * A list of cases as it is asked for.
 *
 * @param after where the page begins; null for the first
 */
public record CaseQuestion(CaseCriteria criteria, CaseSort sort, boolean descending, String after)
        implements ListQuestion<ListedCase> {

    /** The parameters it is read from, in the words of the API. */
    public static String[] parameters() {
        return Stream.concat(
                        Arrays.stream(Period.PARAMETERS),
                        Stream.of(
                                "by",
                                "series",
                                "body",
                                "status",
                                "handler",
                                "unassigned",
                                "initiator",
                                "secret",
                                "text",
                                "sort",
                                "order",
                                "after"))
                .toArray(String[]::new);
    }

    public static CaseQuestion read(Question question, Bodies bodies, LocalDate today) {
        Days days = Period.read(question, today, Days.ALL);
        String by = question.word("by", "registered", "decided", "closed");
        String body = question.word("body", bodies.codes().toArray(String[]::new));
        Set<CaseSort> sorts = question.constants("sort", CaseSort.class, true);
        String order = question.word("order", "asc", "desc");
        CaseCriteria criteria = new CaseCriteria(
                by == null || by.equals("registered") ? days : Days.ALL,
                "decided".equals(by) ? days : Days.ALL,
                "closed".equals(by) ? days : Days.ALL,
                question.texts("series", bodies.codes()),
                body == null ? null : bodies.responsibility(body, today),
                question.constants("status", CaseStatus.class, false),
                question.text("handler"),
                Boolean.TRUE.equals(question.truth("unassigned")),
                question.text("initiator"),
                question.truth("secret"),
                question.text("text"));
        return new CaseQuestion(
                criteria,
                sorts.isEmpty() ? CaseSort.NUMBER : sorts.iterator().next(),
                !"asc".equals(order),
                question.text("after"));
    }

    @Override
    public ListPage<ListedCase> rows(RegisterLists lists, String after, int most) {
        return lists.cases(criteria, sort, descending, after, most);
    }

    @Override
    public long count(RegisterLists lists) {
        return lists.countCases(criteria);
    }

    @Override
    public ExtractFile extract(ListExtracts extracts, ListExtracts.Wanted<ListedCase> wanted, boolean internal)
            throws IOException {
        return internal ? extracts.cases(wanted, criteria) : extracts.casesForOthers(wanted, criteria);
    }
}
