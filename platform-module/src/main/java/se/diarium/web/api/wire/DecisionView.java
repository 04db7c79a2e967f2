package se.diarium.web.api.wire;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.board.Appeal;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;

/**
 * What a body decided, on the wire.
 *
 * @param appeal left out where it has not been announced, and where it is told of a record
 */
public record DecisionView(
        String body, LocalDate date, String paragraph, String text, Outcome outcome, AppealView appeal) {

    /** Null for null. */
    public static DecisionView of(Decision decision) {
        return decision == null ? null : of(decision, List.of());
    }

    /** @param appeals those of the decisions of the case */
    static DecisionView of(Decision decision, List<Appeal> appeals) {
        return new DecisionView(
                decision.body(),
                decision.date(),
                decision.paragraph(),
                decision.text(),
                decision.outcome(),
                AppealView.of(appeals, decision));
    }
}
