package se.diarium.governance.calendar;

import java.util.List;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.CalendarEntry;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.Due;

/**
 * A row of a year's timetable.
 *
 * @param entry of the calendar that it comes from
 * @param occurrence which of the entry's times in the year it is, from 1
 * @param kind of document it is about; null for none
 * @param actors those who do it or meet, as the model names them
 * @param due when
 * @param concerns the year it is about
 * @param matter what it is about, with its years and days
 * @param details what that consists of
 */
public record TimetableRow(
        CalendarEntry entry,
        int occurrence,
        DocumentKind kind,
        List<Actor> actors,
        Due due,
        int concerns,
        String matter,
        List<String> details) {

    public TimetableRow {
        actors = List.copyOf(actors);
        details = List.copyOf(details);
    }

    /** The entry's code and the occurrence; the same every year. */
    public String code() {
        return entry.code() + "-" + occurrence;
    }
}
