package se.diarium.governance.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.calendar.TimetableRow;
import se.diarium.governance.cycle.Expected;
import se.diarium.governance.document.Governed;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.ModelBody;
import se.diarium.governance.model.Step;
import se.diarium.governance.model.Unit;

/** The plans and reports of a year, by kind from the top down. */
public final class PlanTree {

    private final GovernanceModel model;
    private final int year;
    private final LocalDate today;
    private final List<GovernedDocument> documents;
    private final Expected expected;
    private final List<TimetableRow> ends;

    private PlanTree(GovernanceModel model, int year, Governed governed, LocalDate today) {
        this.model = model;
        this.year = year;
        this.today = today;
        this.documents = governed.inForce().stream()
                .filter(document ->
                        document.isFor(year) && model.kind(document.kind()).isPresent())
                .toList();
        this.expected = new Expected(model);
        this.ends = IntStream.rangeClosed(year - 2, year + 1)
                .mapToObj(planned -> PlanningYear.of(model, planned))
                .flatMap(planned -> planned.inOrder().stream())
                .filter(row -> row.kind() != null && ends(row.entry().step()))
                .toList();
    }

    private static boolean ends(Step step) {
        return step == Step.DECIDE || step == Step.REPORT;
    }

    /**
     * The branches of a year, those of the plans from the top down and then those of the reports.
     *
     * @param governed what the reader may see of the year
     */
    public static List<PlanBranch> of(GovernanceModel model, int year, Governed governed, LocalDate today) {
        return new PlanTree(model, year, governed, today).branches();
    }

    private List<PlanBranch> branches() {
        Levels levels = new Levels(model);
        return levels.inOrder(model.kinds().stream().filter(this::isInTree).toList()).stream()
                .map(kind -> new PlanBranch(kind, levels.of(kind), nodes(kind)))
                .filter(branch -> !branch.nodes().isEmpty())
                .toList();
    }

    /** What stands by itself, as background papers do, is no part of the tree. */
    private boolean isInTree(DocumentKind kind) {
        return kind.making().each() != null
                || !kind.relations().implementing().isEmpty()
                || !kind.relations().followsUp().isEmpty()
                || !model.implementersOf(kind.code()).isEmpty()
                || !model.followersUpOf(kind.code()).isEmpty();
    }

    private List<PlanNode> nodes(DocumentKind kind) {
        List<PlanNode> nodes = new ArrayList<>();
        LocalDate due = due(kind);
        for (Actor owner : expected.owners(kind, LocalDate.of(year, 12, 31))) {
            List<GovernedDocument> own = of(kind.code())
                    .filter(document -> owner == null || owner.code().equals(document.documentFor()))
                    .toList();
            own.forEach(document -> nodes.add(node(kind, owner, document)));
            if (own.isEmpty() && (kind.period() != null || due != null)) {
                nodes.add(new PlanNode(
                        owner,
                        null,
                        due == null ? timeOfYear() : presence(due),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
            }
        }
        Set<String> shown = nodes.stream()
                .map(PlanNode::document)
                .filter(Objects::nonNull)
                .map(GovernedDocument::id)
                .collect(Collectors.toSet());
        of(kind.code())
                .filter(document -> !shown.contains(document.id()))
                .forEach(document ->
                        nodes.add(node(kind, model.actor(document.documentFor()).orElse(null), document)));
        return nodes;
    }

    private Stream<GovernedDocument> of(String kind) {
        return documents.stream().filter(document -> document.kind().equals(kind));
    }

    /** The last day by which the year's documents of a kind are due; null where the calendar does not say. */
    private LocalDate due(DocumentKind kind) {
        return ends.stream()
                .filter(row -> row.kind() == kind)
                .filter(row -> covers(kind, row.concerns()))
                .map(row -> row.due().last())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private boolean covers(DocumentKind kind, int about) {
        return about == year || expected.period(kind, about).from() == year;
    }

    private PlanNode.Presence presence(LocalDate due) {
        return due.isBefore(today) ? PlanNode.Presence.MISSING : PlanNode.Presence.COMING;
    }

    private PlanNode.Presence timeOfYear() {
        return presence(LocalDate.of(year, 12, 31));
    }

    private PlanNode node(DocumentKind kind, Actor owner, GovernedDocument document) {
        return new PlanNode(
                owner,
                document,
                PlanNode.Presence.THERE,
                documents.stream().filter(above -> carriesOn(document, above)).toList(),
                documents.stream().filter(below -> carriesOn(below, document)).toList(),
                documents.stream().filter(plan -> answers(document, plan)).toList(),
                documents.stream().filter(report -> answers(report, document)).toList());
    }

    /** Whether a plan carries on another one: it says so, or says nothing of the kind and the model does. */
    private boolean carriesOn(GovernedDocument below, GovernedDocument above) {
        return below.implementing().contains(above.id())
                || below.implementing().isEmpty()
                        && kind(below).relations().implementing().contains(above.kind())
                        && belongTogether(below, above);
    }

    private boolean answers(GovernedDocument report, GovernedDocument plan) {
        return report.followsUp().contains(plan.id())
                || report.followsUp().isEmpty()
                        && kind(report).relations().followsUp().contains(plan.kind())
                        && (report.documentFor() == null || belongTogether(report, plan));
    }

    private DocumentKind kind(GovernedDocument document) {
        return model.kind(document.kind()).orElseThrow();
    }

    /** Whether what is above is the region's, or of the same body, or of one that is above that. */
    private boolean belongTogether(GovernedDocument below, GovernedDocument above) {
        return kind(above).making().each() == null
                || above.documentFor() == null
                || above(below.documentFor()).contains(above.documentFor());
    }

    private Set<String> above(String code) {
        Set<String> line = new TreeSet<>();
        String next = code;
        while (next != null && line.add(next)) {
            next = parent(model.actor(next).orElse(null));
        }
        return line;
    }

    private static String parent(Actor actor) {
        if (actor instanceof ModelBody body) {
            return body.parent();
        }
        return actor instanceof Unit unit ? unit.parent() : null;
    }
}
