package se.diarium.web.pages.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.Measure;

/**
 * The figures of an indicator as a line over time, with its targets, laid out for SVG. Every number is already as it is written there.
 *
 * @param points of the line, as the attribute {@code points} has them
 * @param dots one for each figure
 * @param targets one for each target
 * @param first the day at the left edge
 * @param last the day at the right edge
 */
public record Chart(String points, List<Dot> dots, List<Level> targets, LocalDate first, LocalDate last) {

    static final int WIDTH = 640;
    static final int HEIGHT = 240;
    private static final double LEFT = 60;
    private static final double RIGHT = 620;
    private static final double TOP = 20;
    private static final double BOTTOM = 200;
    /** The part of the range that is left free above and below the line. */
    private static final double MARGIN = 0.1;

    /** A figure in its place. */
    public record Dot(String x, String y, BigDecimal figure, LocalDate day) {}

    /** A target at its height. */
    public record Level(String y, String labelY, BigDecimal figure) {}

    /**
     * Lays a chart out.
     *
     * @param figures the answers with figures, those about the earliest day first; one at least
     */
    static Chart of(Measure measure, List<Answer> figures) {
        List<BigDecimal> levels = Stream.of(measure.target(), measure.upper())
                .filter(level -> level != null)
                .toList();
        List<BigDecimal> all = new ArrayList<>(levels);
        figures.forEach(answer -> all.add(answer.figure()));
        double least = all.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double most = all.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        double room = most > least ? (most - least) * MARGIN : Math.max(1, Math.abs(most) * MARGIN);
        Scale scale =
                new Scale(figures.get(0).day(), figures.get(figures.size() - 1).day(), least - room, most + room);
        List<Dot> dots = figures.stream()
                .map(answer -> new Dot(scale.x(answer.day()), scale.y(answer.figure()), answer.figure(), answer.day()))
                .toList();
        return new Chart(
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                dots,
                levels.stream().map(scale::level).toList(),
                scale.first,
                scale.last);
    }

    private record Scale(LocalDate first, LocalDate last, double least, double most) {

        String x(LocalDate day) {
            long days = ChronoUnit.DAYS.between(first, last);
            return written(
                    days == 0
                            ? (LEFT + RIGHT) / 2
                            : LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / days);
        }

        private double height(BigDecimal figure) {
            return BOTTOM - (BOTTOM - TOP) * (figure.doubleValue() - least) / (most - least);
        }

        String y(BigDecimal figure) {
            return written(height(figure));
        }

        Level level(BigDecimal figure) {
            return new Level(y(figure), written(height(figure) - 5), figure);
        }

        private static String written(double place) {
            return String.format(Locale.ROOT, "%.1f", place);
        }
    }
}
