package se.diarium.governance.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The cycle of a year drawn as a wheel: the year goes round with the clock from the first of January at the top, each row is a piece of
 * a ring, and rows at the same time lie in rings outside each other. Measures are those of the picture, angles in degrees.
 *
 * @param size width and height
 * @param today where today is in it; null where it is in another year
 */
public record Wheel(double size, List<Sector> sectors, List<MonthMark> months, Hand today) {

    private static final double HUB = 130;
    private static final double RING = 46;
    private static final double GAP = 3;
    private static final double RIM = 76;
    /** So wide is a piece at least that its number has room. */
    private static final double LEAST_WIDTH = 42;

    private static final double CIRCLE = 360;

    public Wheel {
        sectors = List.copyOf(sectors);
        months = List.copyOf(months);
    }

    /**
     * A piece of a ring.
     *
     * @param outline as a path of SVG
     * @param x where its number stands
     * @param y where its number stands
     */
    public record Sector(CycleRow row, String outline, String x, String y) {}

    /**
     * A month at the rim.
     *
     * @param line from the hub to the rim, where the month begins, as a path of SVG
     */
    public record MonthMark(Month month, String line, String x, String y) {}

    /** A line from the hub to the rim, as a path of SVG. */
    public record Hand(String line) {}

    /** An arc of the year that a row takes up, in degrees from the first of January, and the ring it has found room in. */
    private record Arc(CycleRow row, double from, double to, int ring) {}

    /** The wheel of a year. */
    public static Wheel of(Cycle cycle) {
        List<Arc> arcs = new ArrayList<>();
        for (CycleRow row : cycle.rows()) {
            arcs.add(place(row, cycle.year(), arcs));
        }
        int rings = arcs.stream().mapToInt(Arc::ring).max().orElse(0) + 1;
        double rim = HUB + rings * RING;
        double center = rim + RIM;
        return new Wheel(
                2 * center,
                arcs.stream().map(arc -> sector(arc, center)).toList(),
                Stream.of(Month.values())
                        .map(month -> month(month, cycle.year(), center, rim))
                        .toList(),
                cycle.today().getYear() == cycle.year()
                        ? new Hand(spoke(center, angle(cycle.today(), cycle.year()), HUB - RING / 2, rim))
                        : null);
    }

    private static Arc place(CycleRow row, int year, List<Arc> placed) {
        for (int ring = 0; ; ring++) {
            Arc arc = arc(row, year, ring);
            int here = ring;
            if (placed.stream().noneMatch(other -> other.ring() == here && meet(arc, other))) {
                return arc;
            }
        }
    }

    private static boolean meet(Arc one, Arc other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static Arc arc(CycleRow row, int year, int ring) {
        double from = angle(row.row().due().first(), year);
        double to = angle(row.row().due().last().plusDays(1), year);
        double least = Math.toDegrees(LEAST_WIDTH / (HUB + (ring + 0.5) * RING));
        if (to - from < least) {
            double middle = (from + to) / 2;
            from = Math.max(0, Math.min(middle - least / 2, CIRCLE - least));
            to = from + least;
        }
        return new Arc(row, from, to, ring);
    }

    /** Days outside the year are at its beginning or its end. */
    private static double angle(LocalDate day, int year) {
        LocalDate begin = LocalDate.of(year, 1, 1);
        long days = ChronoUnit.DAYS.between(begin, day);
        return CIRCLE * Math.max(0, Math.min(days, begin.lengthOfYear())) / begin.lengthOfYear();
    }

    private static Sector sector(Arc arc, double center) {
        double inner = HUB + arc.ring() * RING + GAP / 2;
        double outer = inner + RING - GAP;
        double middle = (inner + outer) / 2;
        double side = Math.toDegrees(GAP / 2 / middle);
        double from = arc.from() + side;
        double to = Math.min(arc.to(), CIRCLE - 0.1) - side;
        int wide = to - from > CIRCLE / 2 ? 1 : 0;
        String outline = "M" + point(center, outer, from)
                + "A" + number(outer) + " " + number(outer) + " 0 " + wide + " 1 " + point(center, outer, to)
                + "L" + point(center, inner, to)
                + "A" + number(inner) + " " + number(inner) + " 0 " + wide + " 0 " + point(center, inner, from)
                + "Z";
        double at = (from + to) / 2;
        return new Sector(arc.row(), outline, number(x(center, middle, at)), number(y(center, middle, at)));
    }

    private static MonthMark month(Month month, int year, double center, double rim) {
        LocalDate first = LocalDate.of(year, month, 1);
        double from = angle(first, year);
        double middle = (from + angle(first.plusMonths(1), year)) / 2;
        double at = rim + RIM / 2;
        return new MonthMark(
                month, spoke(center, from, HUB, rim), number(x(center, at, middle)), number(y(center, at, middle)));
    }

    private static String spoke(double center, double angle, double from, double to) {
        return "M" + point(center, from, angle) + "L" + point(center, to, angle);
    }

    private static String point(double center, double radius, double angle) {
        return number(x(center, radius, angle)) + " " + number(y(center, radius, angle));
    }

    private static double x(double center, double radius, double angle) {
        return center + radius * Math.sin(Math.toRadians(angle));
    }

    private static double y(double center, double radius, double angle) {
        return center - radius * Math.cos(Math.toRadians(angle));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The middle of the picture. */
    public String center() {
        return number(size / 2);
    }

    /** Width and height as SVG has them. */
    public String side() {
        return number(size);
    }
}
