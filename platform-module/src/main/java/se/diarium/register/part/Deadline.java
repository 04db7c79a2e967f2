package se.diarium.register.part;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that is to be done in a case by a day.
 *
 * @param responsible user name
 * @param met null until it is met
 * @param withdrawn null unless it was withdrawn
 */
public record Deadline(String id, String what, LocalDate due, String responsible, Done met, Done withdrawn) {

    /** When, and by which user. */
    public record Done(Instant at, String by) {}

    /** Whether it is still to be met. */
    public boolean open() {
        return met == null && withdrawn == null;
    }
}
