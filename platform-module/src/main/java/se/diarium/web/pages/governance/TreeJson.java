package se.diarium.web.pages.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.tree.PlanBranch;
import se.diarium.governance.tree.PlanNode;

/**
 * The tree of a year's plans for programs.
 *
 * @param model code of the model; null where the region has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TreeJson(int year, String model, List<BranchJson> branches, String url) {

    record BranchJson(
            CycleJson.Named kind,
            int level,
            List<String> implementing,
            List<String> followsUp,
            long gaps,
            List<NodeJson> nodes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NodeJson(
            CycleJson.Named documentFor,
            PlanNode.Presence presence,
            DocumentJson document,
            List<String> implementing,
            List<String> implementedBy,
            List<String> followsUp,
            List<String> followedUpBy) {}

    static TreeJson of(int year, String model, List<PlanBranch> branches, YearLinks links, Locale locale) {
        return new TreeJson(
                year,
                model,
                branches.stream().map(branch -> branch(branch, links, locale)).toList(),
                links.permanentTree(year));
    }

    private static BranchJson branch(PlanBranch branch, YearLinks links, Locale locale) {
        return new BranchJson(
                new CycleJson.Named(branch.kind().code(), branch.kind().name().in(locale)),
                branch.level(),
                branch.kind().relations().implementing(),
                branch.kind().relations().followsUp(),
                branch.gaps(),
                branch.nodes().stream().map(node -> node(node, links, locale)).toList());
    }

    private static NodeJson node(PlanNode node, YearLinks links, Locale locale) {
        return new NodeJson(
                CycleJson.Named.of(node.documentFor(), locale),
                node.presence(),
                DocumentJson.of(node.document(), links),
                ids(node.implementing()),
                ids(node.implementedBy()),
                ids(node.followsUp()),
                ids(node.followedUpBy()));
    }

    private static List<String> ids(List<GovernedDocument> documents) {
        return documents.stream().map(GovernedDocument::id).toList();
    }
}
