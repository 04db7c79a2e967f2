package se.diarium.governance.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.document.PublicDocuments;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.Years;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;
import se.diarium.register.RegisterCalendar;

/** Where published records stand among the plans and reports of the model in force, of what everybody may see. */
public class PublicPlaces {

    private static final int MOST_YEARS = 5;

    private final CurrentModel models;
    private final PublicDocuments documents;
    private final RegisterCalendar calendar;

    PublicPlaces(CurrentModel models, PublicDocuments documents, RegisterCalendar calendar) {
        this.models = models;
        this.documents = documents;
        this.calendar = calendar;
    }

    /** A place, and the kind of document it is for. */
    public record Place(DocumentKind kind, PlanNode node) {}

    /** The place of a record; nothing where it is of no kind of the model. */
    public Optional<Place> of(String id) {
        return models.current().map(ModelVersion::model).flatMap(model -> documents
                .undecided(model.code(), id)
                .flatMap(document -> model.kind(document.kind()).map(kind -> new Place(kind, node(model, document)))));
    }

    /** A plan of several years is tied to the plans and reports of each of them. */
    private PlanNode node(GovernanceModel model, GovernedDocument document) {
        List<PlanNode> nodes = years(document)
                .flatMap(year -> inYear(model, year, document.id()).stream())
                .toList();
        return new PlanNode(
                model.actor(document.documentFor()).orElse(null),
                document,
                PlanNode.Presence.THERE,
                together(nodes, PlanNode::implementing),
                together(nodes, PlanNode::implementedBy),
                together(nodes, PlanNode::followsUp),
                together(nodes, PlanNode::followedUpBy));
    }

    private Optional<PlanNode> inYear(GovernanceModel model, int year, String id) {
        return PlanTree.of(model, year, documents.undecided(model.code(), year), calendar.today()).stream()
                .flatMap(branch -> branch.nodes().stream())
                .filter(node -> node.document() != null && node.document().id().equals(id))
                .findFirst();
    }

    private static List<GovernedDocument> together(
            List<PlanNode> nodes, Function<PlanNode, List<GovernedDocument>> tied) {
        Map<String, GovernedDocument> byId = new LinkedHashMap<>();
        nodes.forEach(node -> tied.apply(node).forEach(document -> byId.putIfAbsent(document.id(), document)));
        return List.copyOf(byId.values());
    }

    private static Stream<Integer> years(GovernedDocument document) {
        Years period = document.period();
        return period == null
                ? Stream.of(document.day().getYear())
                : IntStream.rangeClosed(period.from(), period.to())
                        .limit(MOST_YEARS)
                        .boxed();
    }
}
