package se.diarium.web.api.rounds;

import java.time.LocalDate;
import java.util.List;
import se.diarium.governance.round.RoundInput;
import se.diarium.governance.round.RoundKind;

/** A round, as it comes. */
record RoundWire(
        String name,
        RoundKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate opens,
        LocalDate closes,
        List<String> plans,
        Boolean publicAnswers,
        String calendarKey) {

    RoundInput toInput() {
        return new RoundInput(
                name, kind, firstDay, lastDay, opens, closes, plans, Boolean.TRUE.equals(publicAnswers), calendarKey);
    }
}
