package se.diarium.web.api.deadlines;

import java.time.LocalDate;
import se.diarium.register.part.DeadlineInput;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** What is to change of a deadline, as it comes; {@code met} notes that it is met and goes alone. */
record DeadlineChangeWire(String what, LocalDate due, String responsible, Boolean met) {

    boolean meets() {
        if (met == null) {
            return false;
        }
        if (!met || what != null || due != null || responsible != null) {
            throw RequestException.field(ProblemKind.INVALID, "met", "deadline.metAlone");
        }
        return true;
    }

    DeadlineInput toInput() {
        return new DeadlineInput(what, due, responsible);
    }
}
