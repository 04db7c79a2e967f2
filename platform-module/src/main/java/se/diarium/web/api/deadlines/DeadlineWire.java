package se.diarium.web.api.deadlines;

import java.time.LocalDate;
import se.diarium.register.part.DeadlineInput;

/** A deadline to set, as it comes. */
record DeadlineWire(String what, LocalDate due, String responsible) {

    DeadlineInput toInput() {
        return new DeadlineInput(what, due, responsible);
    }
}
