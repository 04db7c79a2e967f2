package se.diarium.governance.followup;

import java.util.List;
import se.diarium.governance.round.Round;

/** What is to be answered in a round, in the order of its plans. */
public record OwedInRound(Round round, List<Owed> owed) {

    public OwedInRound {
        owed = List.copyOf(owed);
    }
}
