package se.diarium.web.pages.governance;

import java.util.List;
import java.util.Optional;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.document.PublicDocuments;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.tree.PlanBranch;
import se.diarium.governance.tree.PlanNode;
import se.diarium.governance.tree.PlanTree;
import se.diarium.register.Bodies;
import se.diarium.register.RegisterCalendar;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.ShortList;
import se.diarium.web.pages.WayIn;

/** The plans of this year, from the top down. */
final class PlansOfYear implements WayIn {

    private final CurrentModel models;
    private final PublicDocuments documents;
    private final Bodies bodies;
    private final RegisterCalendar calendar;

    PlansOfYear(CurrentModel models, PublicDocuments documents, Bodies bodies, RegisterCalendar calendar) {
        this.models = models;
        this.documents = documents;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    @Override
    public Optional<ShortList> shortList(PageRequest request) {
        return models.current().map(version -> lines(version.model(), request)).flatMap(lines -> list(lines, request));
    }

    private List<ShortList.Line> lines(GovernanceModel model, PageRequest request) {
        int year = calendar.today().getYear();
        CycleWords words = new CycleWords(request.speech(), new Names(bodies, request.speech()), Audience.PUBLIC);
        return PlanTree.of(model, year, documents.undecided(model.code(), year), calendar.today()).stream()
                .filter(branch -> branch.kind().relations().followsUp().isEmpty())
                .flatMap(branch -> branch.nodes().stream()
                        .filter(node -> node.document() != null)
                        .map(node -> line(branch, node, words, request)))
                .limit(MOST)
                .toList();
    }

    private static ShortList.Line line(PlanBranch branch, PlanNode node, CycleWords words, PageRequest request) {
        GovernedDocument document = node.document();
        return new ShortList.Line(
                branch.kind().name().in(request.language().locale()),
                words.title(document),
                document.title() != null,
                request.links().record(document.id()),
                words.name(node.documentFor()));
    }

    private static Optional<ShortList> list(List<ShortList.Line> lines, PageRequest request) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShortList(
                        "plans",
                        request.speech().of("start.plans"),
                        lines,
                        LabelledLink.of(
                                request.speech().of("start.plans.all"),
                                request.links().planTree())));
    }
}
