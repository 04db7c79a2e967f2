package se.diarium.governance.model;

import java.util.List;

/**
 * Something that comes in the region's year: a row of a timetable.
 *
 * @param timetable code of the timetable it stands in
 * @param kind code of the kind of document it is about; null for none
 * @param actors codes of those who do it or meet
 * @param actorsText what the timetable calls them; null for their names
 * @param timing when it comes
 * @param concerns how many years ahead of the calendar's year the year is that it is about: 1 for the next, −1 for the last
 * @param matter what it is about, with {@code {year}} for the calendar's year and {@code {date ENTRY}} for when another entry comes
 * @param details what that consists of
 * @param after codes of entries that it cannot come before
 * @param sumsUp codes of entries that it says once more, for whoever reads the short timetable
 */
public record CalendarEntry(
        String code,
        String timetable,
        String kind,
        Step step,
        List<String> actors,
        String actorsText,
        Timing timing,
        int concerns,
        String matter,
        List<String> details,
        List<String> after,
        List<String> sumsUp) {

    public CalendarEntry {
        actors = List.copyOf(actors);
        details = List.copyOf(details);
        after = List.copyOf(after);
        sumsUp = List.copyOf(sumsUp);
    }
}
