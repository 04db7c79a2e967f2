package se.diarium.governance.round;

import java.util.Optional;
import se.diarium.register.history.ReferredNames;

/** The names of rounds for the history of cases, whose events keep their ids. */
final class RoundNames implements ReferredNames {

    private static final String PROPERTY = "outcomeRound";

    private final Rounds rounds;

    RoundNames(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<String> name(String property, String id) {
        return PROPERTY.equals(property) ? rounds.find(id).map(Round::name) : Optional.empty();
    }
}
