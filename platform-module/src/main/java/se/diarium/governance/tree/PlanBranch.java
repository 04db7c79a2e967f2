package se.diarium.governance.tree;

import java.util.List;
import se.diarium.governance.model.DocumentKind;

/**
 * The documents of a kind in a year.
 *
 * @param level how many kinds are above it: 0 for what implements nothing
 */
public record PlanBranch(DocumentKind kind, int level, List<PlanNode> nodes) {

    public PlanBranch {
        nodes = List.copyOf(nodes);
    }

    /** How many documents are missing. */
    public long gaps() {
        return nodes.stream()
                .filter(node -> node.presence() == PlanNode.Presence.MISSING)
                .count();
    }
}
