package se.diarium.governance.model;

import java.time.LocalDate;

/**
 * When something is due.
 *
 * @param first the first day of the time
 * @param last the last day, after which it is late
 * @param form how exact the model is
 * @param latest whether it may be done at any time before
 */
public record Due(LocalDate first, LocalDate last, Form form, boolean latest) {

    /** How exact a time is, which is how it is said. */
    public enum Form {
        /** One day. */
        DAY,
        /** The middle of a month. */
        MIDDLE,
        /** A month. */
        MONTH,
        /** From the beginning of one month to the end of another. */
        MONTHS
    }

    static Due day(LocalDate day) {
        return new Due(day, day, Form.DAY, false);
    }

    Due asLatest() {
        return new Due(first, last, form, true);
    }

    /** Whether all of it is before a day. */
    public boolean isBefore(LocalDate day) {
        return last.isBefore(day);
    }
}
