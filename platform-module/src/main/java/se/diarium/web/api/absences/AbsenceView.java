package se.diarium.web.api.absences;

import java.time.LocalDate;
import se.diarium.decision.task.Absence;

/** An absence on the wire. */
record AbsenceView(String id, String substitute, LocalDate from, LocalDate to) {

    static AbsenceView of(Absence absence) {
        return new AbsenceView(absence.id(), absence.substitute(), absence.from(), absence.to());
    }
}
