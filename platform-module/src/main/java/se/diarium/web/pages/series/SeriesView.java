package se.diarium.web.pages.series;

import java.util.List;

/**
 * A number series on its page.
 *
 * @param notes what has become of the body; empty while it goes on as ever
 * @param voided of all years shown
 */
public record SeriesView(
        String code, String name, String pattern, List<String> notes, List<YearLine> years, List<VoidedLine> voided) {

    /**
     * A row of the table of years.
     *
     * @param sound whether every number is accounted for
     */
    public record YearLine(
            String year, String last, String given, String passedOver, String voided, String missing, boolean sound) {}

    /**
     * A voided number.
     *
     * @param address of the case; empty where the reader is not to see it
     * @param date ISO form; empty where it is not known
     * @param by who did it; empty where the reader is not to know
     * @param reason why; empty where the reader is not to know
     */
    public record VoidedLine(String number, String address, String date, String day, String by, String reason) {}

    /** All series shown, and whether the reader is told who voided what and why. */
    public record All(List<SeriesView> series, boolean reasons) {}
}
