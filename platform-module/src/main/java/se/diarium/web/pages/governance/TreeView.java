package se.diarium.web.pages.governance;

import java.util.List;
import se.diarium.web.pages.LabelledLink;

/**
 * The tree of a year's plans as its readers see it.
 *
 * @param gaps says how many documents are missing; empty for none
 * @param cycle the planning cycle of the year; null where there is no model
 */
public record TreeView(
        String heading,
        String lead,
        String gaps,
        List<LabelledLink> years,
        List<BranchView> branches,
        LabelledLink cycle) {

    /**
     * The documents of a kind.
     *
     * @param level how far below the top, from 0
     * @param relations what the kind is to other kinds, each a sentence
     */
    public record BranchView(String name, int level, List<String> relations, List<NodeView> nodes) {}

    /**
     * A place in the tree.
     *
     * @param name whose it is; empty for the region
     * @param presence as a class of the style sheet
     * @param document null where there is none
     */
    public record NodeView(
            String name,
            String presence,
            String presenceLabel,
            LabelledLink document,
            String period,
            String decision,
            List<TieView> ties) {}

    /** What a document is to others. */
    public record TieView(String label, List<LabelledLink> documents) {}
}
