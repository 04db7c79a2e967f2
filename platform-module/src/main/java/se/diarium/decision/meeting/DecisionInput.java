package se.diarium.decision.meeting;

import java.time.LocalDate;
import java.util.List;
import se.diarium.register.Outcome;

/**
 * What a body decides on an item.
 *
 * @param date the day of the decision; null for the day of the meeting
 * @param text the wording
 * @param reasons why; needed where the matter is referred back
 * @param changes how it differs from the proposal; needed where it was approved with changes
 * @param nextBody the body it is passed on to; that alone takes it
 * @param vote null where there was none
 * @param acts yrkanden, votes by member of an open vote, and reservations
 */
public record DecisionInput(
        Outcome outcome,
        LocalDate date,
        String text,
        String reasons,
        String changes,
        String nextBody,
        Vote vote,
        List<MemberAct> acts) {

    public DecisionInput {
        acts = acts == null ? List.of() : List.copyOf(acts);
    }
}
