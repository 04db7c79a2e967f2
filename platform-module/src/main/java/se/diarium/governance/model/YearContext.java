package se.diarium.governance.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/** What the rules of a calendar need to know of the year they are asked about. */
public interface YearContext {

    int year();

    /** The days a body meets in the year, as far as they are settled; none where they are not. */
    SortedSet<LocalDate> meetingDays(String body);

    /** The months that a body meets in by the model, 1 to 12; none where the model does not say. */
    SortedSet<Integer> meetingMonths(String body);

    /** When another entry of the calendar is due; nothing where that is not in this year. */
    Optional<Due> entry(String code);
}
