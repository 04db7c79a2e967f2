package se.diarium.register.part;

import java.time.LocalDate;
import se.diarium.register.node.Errors;

/** Days that may lie ahead, unlike those of what has been registered. */
final class PartDays {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private PartDays() {}

    static void check(String field, LocalDate day, Errors errors) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            errors.add(field, "year.impossible", Integer.toString(day.getYear()));
        }
    }
}
