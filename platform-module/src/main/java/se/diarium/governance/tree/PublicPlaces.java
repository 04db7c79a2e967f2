package se.diarium.governance.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private PlanNode node(GovernanceModel model, GovernedDocument document) {
        LocalDate today = calendar.today();
        int year = year(document, today);
        return PlanTree.of(model, year, documents.undecided(model.code(), year), today).stream()
                .flatMap(branch -> branch.nodes().stream())
                .filter(node -> node.document() != null && node.document().id().equals(document.id()))
                .findFirst()
                .orElseGet(() -> byItself(model, document));
    }

    /** What is outside the tree, as a background paper or a plan that was superseded. */
    private static PlanNode byItself(GovernanceModel model, GovernedDocument document) {
        return new PlanNode(
                model.actor(document.documentFor()).orElse(null),
                document,
                PlanNode.Presence.THERE,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** This year where the document is for it, else the nearest one that it is for. */
    private static int year(GovernedDocument document, LocalDate today) {
        Years period = document.period();
        return period == null
                ? document.day().getYear()
                : Math.max(period.from(), Math.min(period.to(), today.getYear()));
    }
}
