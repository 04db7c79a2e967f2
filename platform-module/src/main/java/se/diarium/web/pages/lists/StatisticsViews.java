package se.diarium.web.pages.lists;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import se.diarium.register.Direction;
import se.diarium.register.listing.Statistics;
import se.diarium.register.listing.Statistics.Age;
import se.diarium.register.listing.Statistics.HandlingTime;
import se.diarium.register.listing.Statistics.Happening;
import se.diarium.web.lists.ListWords;
import se.diarium.web.pages.lists.StatisticsView.Row;
import se.diarium.web.pages.lists.StatisticsView.Table;
import se.diarium.web.text.Speech;

/** Makes tables of figures. */
final class StatisticsViews {

    private static final int WHOLE = 100;

    private final ListWords words;
    private final Speech speech;

    StatisticsViews(ListWords words) {
        this.words = words;
        this.speech = words.speech();
    }

    /** The tables that have something in them. */
    List<Table> tables(Statistics statistics) {
        return List.of(cases(statistics), records(statistics), kinds(statistics), times(statistics), open(statistics))
                .stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Table cases(Statistics statistics) {
        Map<String, long[]> rows = new TreeMap<>();
        statistics
                .cases()
                .forEach(count -> add(
                        rows,
                        label(count.month(), count.series()),
                        Happening.values().length,
                        count.happening().ordinal(),
                        count.count()));
        return table(
                "list.statistics.caption.cases",
                "list.column.month",
                rows,
                Happening.values(),
                value -> speech.of("list.statistics.cases." + value));
    }

    private Table records(Statistics statistics) {
        Map<String, long[]> rows = new TreeMap<>();
        statistics
                .records()
                .forEach(count -> add(
                        rows,
                        label(count.month(), count.series()),
                        Direction.values().length,
                        count.direction().ordinal(),
                        count.count()));
        return table(
                "list.statistics.caption.records",
                "list.column.month",
                rows,
                Direction.values(),
                value -> words.direction(Direction.valueOf(value)));
    }

    private Table kinds(Statistics statistics) {
        Map<String, long[]> rows = new TreeMap<>();
        statistics
                .records()
                .forEach(count -> add(
                        rows,
                        words.kind(count.kind()),
                        Direction.values().length,
                        count.direction().ordinal(),
                        count.count()));
        return table(
                "list.statistics.caption.kinds",
                "list.column.kind",
                rows,
                Direction.values(),
                value -> words.direction(Direction.valueOf(value)));
    }

    private String label(YearMonth month, String series) {
        return month + " " + words.body(series);
    }

    private static void add(Map<String, long[]> rows, String heading, int columns, int column, long count) {
        rows.computeIfAbsent(heading, name -> new long[columns])[column] += count;
    }

    private Table table(
            String caption, String first, Map<String, long[]> rows, Enum<?>[] values, Function<String, String> word) {
        List<String> columns = new ArrayList<>();
        columns.add(speech.of(first));
        Arrays.stream(values).map(Enum::name).map(word).forEach(columns::add);
        columns.add(speech.of("list.statistics.total"));
        long largest =
                rows.values().stream().mapToLong(StatisticsViews::sum).max().orElse(1);
        List<Row> shown = new ArrayList<>();
        rows.forEach((heading, counts) -> {
            List<String> figures = new ArrayList<>();
            Arrays.stream(counts).mapToObj(this::number).forEach(figures::add);
            figures.add(number(sum(counts)));
            shown.add(new Row(heading, figures, (int) (WHOLE * sum(counts) / Math.max(1, largest))));
        });
        return new Table(speech.of(caption), columns, shown);
    }

    private static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }

    private String number(long count) {
        return speech.of("number", count);
    }

    private Table times(Statistics statistics) {
        List<String> columns = List.of(
                speech.of("list.column.body"),
                speech.of("list.statistics.cases"),
                speech.of("list.statistics.median"),
                speech.of("list.statistics.ninetieth"));
        long largest = Math.max(longest(statistics.toDecision()), longest(statistics.toClosing()));
        List<Row> rows = new ArrayList<>();
        statistics.toDecision().forEach(time -> rows.add(row("list.statistics.toDecision", time, largest)));
        statistics.toClosing().forEach(time -> rows.add(row("list.statistics.toClosing", time, largest)));
        return new Table(speech.of("list.statistics.caption.times"), columns, rows);
    }

    private static long longest(List<HandlingTime> times) {
        return times.stream().mapToLong(HandlingTime::ninetieth).max().orElse(1);
    }

    private Row row(String what, HandlingTime time, long largest) {
        return new Row(
                speech.of("list.criterion", words.body(time.series()), speech.of(what)),
                List.of(number(time.cases()), number(time.median()), number(time.ninetieth())),
                (int) (WHOLE * time.ninetieth() / Math.max(1, largest)));
    }

    private Table open(Statistics statistics) {
        Map<String, long[]> rows = new LinkedHashMap<>();
        statistics.open().forEach(open -> {
            String handler = open.handler() == null ? speech.of("list.unassigned") : open.handler();
            open.byAge().forEach((age, count) -> add(rows, handler, Age.values().length, age.ordinal(), count));
        });
        return table(
                "list.statistics.caption.open",
                "list.column.handler",
                rows,
                Age.values(),
                value -> speech.of("list.statistics.age." + value));
    }
}
