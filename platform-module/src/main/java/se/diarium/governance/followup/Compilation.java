package se.diarium.governance.followup;

import java.util.List;
import se.diarium.governance.round.Round;

/**
 * A round put together for the region: its bodies, their units, and what is addressed to each.
 *
 * @param tally of all of it
 */
public record Compilation(Round round, Tally tally, List<CompiledGroup> groups) {

    public Compilation {
        groups = List.copyOf(groups);
    }
}
