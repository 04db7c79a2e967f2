package se.diarium.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Something with a day that people are reminded of. */
public interface Reminder {

    /** Of the node or task. */
    String id();

    LocalDate due();

    /** The names of those who are reminded. */
    List<String> users();

    /** What they are told. */
    ReminderText text(LocalDate today, Locale language);
}
