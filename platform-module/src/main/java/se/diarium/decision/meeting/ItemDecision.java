package se.diarium.decision.meeting;

import java.time.LocalDate;
import se.diarium.register.Outcome;

/** What a body decided on an item, as it is kept; see {@link DecisionInput}. */
public record ItemDecision(
        Outcome outcome, LocalDate date, String text, String reasons, String changes, String nextBody, Vote vote) {

    /** The wording as it goes into the case: with what was changed, and with the reasons. */
    public String wording() {
        StringBuilder wording = new StringBuilder();
        for (String part : new String[] {text, changes, reasons}) {
            if (part != null) {
                wording.append(wording.isEmpty() ? "" : "\n\n").append(part);
            }
        }
        return wording.isEmpty() ? null : wording.toString();
    }
}
