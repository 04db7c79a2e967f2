package se.diarium.web.api.deadlines;

import java.time.LocalDate;
import se.diarium.register.part.Deadline;

/** A deadline of a case on the wire. */
record DeadlineView(String id, String what, LocalDate due, String responsible, DoneView met, DoneView withdrawn) {

    static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                deadline.id(),
                deadline.what(),
                deadline.due(),
                deadline.responsible(),
                DoneView.of(deadline.met()),
                DoneView.of(deadline.withdrawn()));
    }
}
