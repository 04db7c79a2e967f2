package se.diarium.web.pages.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.Years;
import se.diarium.governance.tree.PlanBranch;
import se.diarium.governance.tree.PlanNode;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.governance.TreeView.BranchView;
import se.diarium.web.pages.governance.TreeView.NodeView;
import se.diarium.web.pages.governance.TreeView.TieView;
import se.diarium.web.text.Language;
import se.diarium.web.text.Speech;

/** Makes the view of the tree of plans. */
final class TreeViews {

    private final Speech speech;
    private final CycleWords words;
    private final YearLinks links;
    private final Locale locale;

    TreeViews(Speech speech, CycleWords words, YearLinks links) {
        this.speech = speech;
        this.words = words;
        this.links = links;
        this.locale = speech.language().locale();
    }

    String title(int year) {
        return speech.of("tree.title", String.valueOf(year));
    }

    /** The page of a region that has no model. */
    TreeView none(int year) {
        return new TreeView(title(year), speech.of("governance.none"), "", List.of(), List.of(), null);
    }

    TreeView of(GovernanceModel model, int year, List<PlanBranch> branches) {
        long gaps = branches.stream().mapToLong(PlanBranch::gaps).sum();
        return new TreeView(
                title(year),
                speech.of("tree.lead", String.valueOf(year)),
                gaps == 0 ? "" : speech.of(links.internal() ? "tree.gaps" : "tree.gaps.public", gaps),
                YearInPath.beside(year, links::tree),
                branches.stream().map(branch -> branch(model, branch)).toList(),
                LabelledLink.of(speech.of("tree.cycle", String.valueOf(year)), links.cycle(year)));
    }

    private BranchView branch(GovernanceModel model, PlanBranch branch) {
        DocumentKind kind = branch.kind();
        List<String> relations = new ArrayList<>();
        relation(relations, "tree.kind.implements", model, kind.relations().implementing());
        relation(relations, "tree.kind.followsUp", model, kind.relations().followsUp());
        return new BranchView(
                plural(kind),
                branch.level(),
                relations,
                branch.nodes().stream().map(this::node).toList());
    }

    private String plural(DocumentKind kind) {
        return speech.language() == Language.SWEDISH && kind.names().plural() != null
                ? kind.names().plural()
                : kind.name().in(locale);
    }

    private void relation(List<String> relations, String key, GovernanceModel model, List<String> kinds) {
        if (!kinds.isEmpty()) {
            relations.add(speech.of(
                    key,
                    kinds.stream()
                            .map(code -> model.kind(code).orElseThrow().name().in(locale))
                            .collect(Collectors.joining(", "))));
        }
    }

    private NodeView node(PlanNode node) {
        GovernedDocument document = node.document();
        List<TieView> ties = new ArrayList<>();
        tie(ties, "tree.implements", node.implementing());
        tie(ties, "tree.implementedBy", node.implementedBy());
        tie(ties, "tree.followsUp", node.followsUp());
        tie(ties, "tree.followedUpBy", node.followedUpBy());
        return new NodeView(
                words.name(node.documentFor()),
                node.presence().name().toLowerCase(Locale.ROOT),
                presence(node.presence()),
                document == null ? null : link(document),
                document == null ? "" : years(document.period()),
                document == null ? "" : words.decision(document),
                ties);
    }

    /** Citizens are not told that something is missing, for they are told of what is published alone. */
    private String presence(PlanNode.Presence presence) {
        return speech.of(
                presence == PlanNode.Presence.MISSING && !links.internal()
                        ? "tree.presence.MISSING.public"
                        : "tree.presence." + presence);
    }

    private void tie(List<TieView> ties, String key, List<GovernedDocument> documents) {
        if (!documents.isEmpty()) {
            ties.add(new TieView(
                    speech.of(key), documents.stream().map(this::link).toList()));
        }
    }

    private LabelledLink link(GovernedDocument document) {
        return LabelledLink.of(words.title(document), links.document(document));
    }

    private static String years(Years years) {
        if (years == null) {
            return "";
        }
        return years.from() == years.to() ? String.valueOf(years.from()) : years.from() + "–" + years.to();
    }
}
