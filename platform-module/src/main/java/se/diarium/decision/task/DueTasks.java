package se.diarium.decision.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Finds the open tasks that are to be reminded of. */
@FunctionalInterface
public interface DueTasks {

    /** Those whose day is this one or an earlier one, with their titles in the language. Called inside a transaction. */
    List<DueTask> until(LocalDate day, Locale language);
}
