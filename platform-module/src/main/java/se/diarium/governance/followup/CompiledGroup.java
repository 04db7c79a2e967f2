package se.diarium.governance.followup;

import java.util.List;

/**
 * A body or unit in the compilation of a round.
 *
 * @param tally of it and all below it
 * @param lines what is addressed to itself, in the order of the plans
 * @param below what belongs to it, in the order in which the plans name them
 */
public record CompiledGroup(String code, String name, Tally tally, List<Owed> lines, List<CompiledGroup> below) {

    public CompiledGroup {
        lines = List.copyOf(lines);
        below = List.copyOf(below);
    }
}
