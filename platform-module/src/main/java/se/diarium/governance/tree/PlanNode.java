package se.diarium.governance.tree;

import java.util.List;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.model.Actor;

/**
 * A place in the tree: a document, or where one should be.
 *
 * @param documentFor whose it is; null for the region's
 * @param document null where there is none that the reader may see
 * @param presence whether it is there
 * @param implementing the plans it carries on downwards
 * @param implementedBy the plans that carry it on
 * @param followedUpBy the reports that answer it
 */
public record PlanNode(
        Actor documentFor,
        GovernedDocument document,
        Presence presence,
        List<GovernedDocument> implementing,
        List<GovernedDocument> implementedBy,
        List<GovernedDocument> followsUp,
        List<GovernedDocument> followedUpBy) {

    /** Whether a document is where the model has one. */
    public enum Presence {
        /** It is there. */
        THERE,

        /** It is not due yet. */
        COMING,

        /** There is none that the reader may see, and its time has passed. */
        MISSING
    }

    public PlanNode {
        implementing = List.copyOf(implementing);
        implementedBy = List.copyOf(implementedBy);
        followsUp = List.copyOf(followsUp);
        followedUpBy = List.copyOf(followedUpBy);
    }
}
