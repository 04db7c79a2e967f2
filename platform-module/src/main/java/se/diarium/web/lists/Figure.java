package se.diarium.web.lists;

import java.util.ArrayList;
import java.util.List;
import se.diarium.register.listing.Statistics;
import se.diarium.register.listing.Statistics.HandlingTime;

/**
 * One figure in words.
 *
 * @param measure what is counted or measured
 * @param month as {@code 2024-05}; null for figures of the whole time
 * @param of what part of it, as kind and direction, or handler and age; null for all
 */
record Figure(String measure, String body, String month, String of, long value) {

    static List<Figure> of(Statistics statistics, ListWords words) {
        List<Figure> figures = new ArrayList<>();
        statistics
                .cases()
                .forEach(count -> figures.add(new Figure(
                        words.speech()
                                .of("list.statistics.cases." + count.happening().name()),
                        words.body(count.series()),
                        count.month().toString(),
                        null,
                        count.count())));
        statistics
                .records()
                .forEach(count -> figures.add(new Figure(
                        words.speech().of("list.statistics.records"),
                        words.body(count.series()),
                        count.month().toString(),
                        words.kind(count.kind()) + ", " + words.direction(count.direction()),
                        count.count())));
        times(figures, "list.statistics.toDecision", statistics.toDecision(), words);
        times(figures, "list.statistics.toClosing", statistics.toClosing(), words);
        statistics.open().forEach(open -> open.byAge()
                .forEach((age, count) -> figures.add(new Figure(
                        words.speech().of("list.statistics.open"),
                        null,
                        null,
                        handler(open.handler(), words) + ", " + words.speech().of("list.statistics.age." + age.name()),
                        count))));
        return figures;
    }

    private static String handler(String name, ListWords words) {
        return name == null ? words.speech().of("list.unassigned") : name;
    }

    private static void times(List<Figure> figures, String measure, List<HandlingTime> times, ListWords words) {
        for (HandlingTime time : times) {
            String body = words.body(time.series());
            String what = words.speech().of(measure);
            figures.add(new Figure(what, body, null, words.speech().of("list.statistics.median"), time.median()));
            figures.add(new Figure(what, body, null, words.speech().of("list.statistics.ninetieth"), time.ninetieth()));
            figures.add(new Figure(what, body, null, words.speech().of("list.statistics.number"), time.cases()));
        }
    }
}
