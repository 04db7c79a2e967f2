package se.diarium.web.pages.series;

import se.diarium.register.Bodies;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/**
 * Which series a page is to show.
 *
 * @param series the code of one; null for all
 * @param year one year; null for all
 */
record SeriesQuery(String series, Integer year) {

    /** @throws RequestException naming the parameter that cannot be used and what is accepted */
    static SeriesQuery of(PageRequest request, Bodies bodies) {
        String series = request.parameter("organ");
        if (!series.isEmpty() && bodies.byCode(series).isEmpty()) {
            throw RequestException.field(
                    ProblemKind.INVALID, "organ", "series.unknown", series, String.join(", ", bodies.codes()));
        }
        String year = request.parameter("ar");
        if (!year.matches("|[12]\\d{3}")) {
            throw RequestException.field(ProblemKind.INVALID, "ar", "type.year");
        }
        return new SeriesQuery(series.isEmpty() ? null : series, year.isEmpty() ? null : Integer.valueOf(year));
    }
}
