package se.diarium.governance.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The days that bodies meet on, as far as they have been settled outside the model. */
@FunctionalInterface
public interface MeetingDays {

    /** Nothing but what the model says itself. */
    MeetingDays NONE = (body, year) -> List.of();

    /** The days a body meets in a year; none where they are not settled. */
    Collection<LocalDate> of(String body, int year);
}
