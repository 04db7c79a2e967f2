package se.diarium.web.api.wire;

import java.time.LocalDate;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;

/** What a body decided, on the wire. */
public record DecisionView(String body, LocalDate date, String paragraph, String text, Outcome outcome) {

    /** Null for null. */
    public static DecisionView of(Decision decision) {
        return decision == null
                ? null
                : new DecisionView(
                        decision.body(), decision.date(), decision.paragraph(), decision.text(), decision.outcome());
    }
}
