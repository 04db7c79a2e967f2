package se.diarium.governance.cycle;

import java.util.List;
import se.diarium.governance.calendar.TimetableRow;

/**
 * A row of a year's timetables and how far it has come.
 *
 * @param number its number in the year, from 1; in the list and in the wheel the same
 * @param parts one for each who has a document of its own; none where the row is about no kind of document
 */
public record CycleRow(int number, TimetableRow row, CycleState state, List<CyclePart> parts) {

    public CycleRow {
        parts = List.copyOf(parts);
    }

    /** How many of its parts are done. */
    public long done() {
        return parts.stream().filter(part -> part.state() == CycleState.DONE).count();
    }
}
