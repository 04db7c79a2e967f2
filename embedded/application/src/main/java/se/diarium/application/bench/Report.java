package se.diarium.application.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Prints figures as they come. */
final class Report {

    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
        out.flush();
    }

    /** A figure of a server beside its comparator's. */
    void row(String what, Measured measured, Measured comparator) {
        line("  %-28s %s   comparator %s", what, figures(measured), figures(comparator));
    }

    /** A figure by itself. */
    void row(String what, Measured measured) {
        line("  %-28s %s", what, figures(measured));
    }

    /** Whether a target is met: a figure is at most so many times another. */
    void target(String what, double figure, double other, double most) {
        line(
                "  target %-62s %8.2f ms of %8.2f ms = %5.2f   %s",
                what, figure, other, figure / other, figure <= most * other ? "met" : "missed");
    }

    /** How many things were gone through in one go, beside how fast the comparator went through the same. */
    void rate(String what, long count, Duration elapsed, Duration comparator) {
        line("  %-28s %s   comparator %s", what, pace(count, elapsed), pace(count, comparator));
    }

    private static String pace(long count, Duration elapsed) {
        return String.format(
                Locale.ROOT, "%9.0f/s  in %7.2f s", count * 1e9 / elapsed.toNanos(), elapsed.toNanos() / 1e9);
    }

    private static String figures(Measured measured) {
        return String.format(
                Locale.ROOT,
                "%9.1f/s  p50 %8.2f ms  p99 %8.2f ms",
                measured.perSecond(),
                measured.medianMillis(),
                measured.p99Millis());
    }
}
