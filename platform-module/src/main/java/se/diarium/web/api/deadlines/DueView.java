package se.diarium.web.api.deadlines;

import java.time.LocalDate;
import se.diarium.register.part.DueDeadline;
import se.diarium.web.http.Links;

/** A deadline that is to be met, as a row of the list across cases on the wire. */
record DueView(
        String id,
        String what,
        LocalDate due,
        String responsible,
        boolean overdue,
        String diarienummer,
        String caseTitle,
        String url) {

    static DueView of(DueDeadline due, Links links) {
        return new DueView(
                due.deadline().id(),
                due.deadline().what(),
                due.deadline().due(),
                due.deadline().responsible(),
                due.overdue(),
                due.inCase().designation(),
                due.inCase().title(),
                links.apiCase(due.inCase().diarienummer()));
    }
}
