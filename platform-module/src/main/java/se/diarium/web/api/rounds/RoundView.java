package se.diarium.web.api.rounds;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.RoundKind;
import se.diarium.governance.round.RoundState;
import se.diarium.governance.round.Rounds;
import se.diarium.web.http.Links;
import se.diarium.web.http.Validator;

/** A round on the wire. */
record RoundView(
        String id,
        String name,
        RoundKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate opens,
        LocalDate closes,
        RoundState state,
        List<String> plans,
        boolean publicAnswers,
        String calendarKey,
        String url) {

    static String tag(Round round) {
        return Validator.of(round.toString().getBytes(StandardCharsets.UTF_8));
    }

    static RoundView of(Round round, Rounds rounds, Links links) {
        return new RoundView(
                round.id(),
                round.name(),
                round.kind(),
                round.firstDay(),
                round.lastDay(),
                round.opens(),
                round.closes(),
                rounds.state(round),
                round.plans(),
                round.everybody(),
                round.calendarKey(),
                links.apiRound(round.id()));
    }
}
