package se.diarium.web.api.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.diarium.register.listing.Statistics;
import se.diarium.register.listing.Statistics.Age;
import se.diarium.register.listing.Statistics.CaseCount;
import se.diarium.register.listing.Statistics.HandlingTime;
import se.diarium.register.listing.Statistics.RecordCount;
import se.diarium.web.lists.StatisticsQuestion;

/**
 * Figures on the wire.
 *
 * @param from the first day; left out when open
 * @param to the last day; left out when open
 */
record StatisticsView(
        LocalDate from,
        LocalDate to,
        List<CaseFigure> cases,
        List<RecordFigure> records,
        List<HandlingTime> daysToDecision,
        List<HandlingTime> daysToClosing,
        List<OpenFigure> open) {

    /** Cases that were registered, decided or closed in a month, as {@code 2024-05}. */
    record CaseFigure(String what, String series, String month, long count) {

        static CaseFigure of(CaseCount count) {
            return new CaseFigure(
                    count.happening().name(), count.series(), count.month().toString(), count.count());
        }
    }

    /** Records of a month. */
    record RecordFigure(String series, String month, String direction, String kind, long count) {

        static RecordFigure of(RecordCount count) {
            return new RecordFigure(
                    count.series(), count.month().toString(), count.direction().name(), count.kind(), count.count());
        }
    }

    /** The open cases of a handler; of nobody where the handler is left out. */
    record OpenFigure(String handler, long total, Map<Age, Long> byAge) {}

    static StatisticsView of(StatisticsQuestion question, Statistics statistics) {
        return new StatisticsView(
                question.days().from(),
                question.days().to(),
                statistics.cases().stream().map(CaseFigure::of).toList(),
                statistics.records().stream().map(RecordFigure::of).toList(),
                statistics.toDecision(),
                statistics.toClosing(),
                statistics.open().stream()
                        .map(open -> new OpenFigure(open.handler(), open.total(), open.byAge()))
                        .toList());
    }
}
