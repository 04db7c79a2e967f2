package se.diarium.web.api.absences;

import java.time.LocalDate;
import se.diarium.decision.task.AbsenceInput;

/** An absence, as it comes. */
record AbsenceWire(String substitute, LocalDate from, LocalDate to) {

    AbsenceInput toInput() {
        return new AbsenceInput(substitute, from, to);
    }
}
