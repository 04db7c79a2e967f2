package se.diarium.web.pages.governance;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** The year that a page is asked for, and the ways to those beside it. */
final class YearInPath {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final String YEAR = "(?:19|2[01])\\d\\d";

    private YearInPath() {}

    /**
     * The year of the path; this one where it has none.
     *
     * @throws RequestException if there can be no such year
     */
    static int read(PageRequest request, int thisYear) {
        String year = request.path("year");
        if (year == null) {
            return thisYear;
        }
        if (!year.matches(YEAR)) {
            throw RequestException.field(
                    ProblemKind.INVALID, "year", "numberBetween", String.valueOf(FIRST), String.valueOf(LAST));
        }
        return Integer.parseInt(year);
    }

    /** The year before and the year after. */
    static List<LabelledLink> beside(int year, IntFunction<String> address) {
        return Stream.of(year - 1, year + 1)
                .filter(other -> other >= FIRST && other <= LAST)
                .map(other -> LabelledLink.of(String.valueOf(other), address.apply(other)))
                .toList();
    }
}
