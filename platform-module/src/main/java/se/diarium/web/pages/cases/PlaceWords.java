package se.diarium.web.pages.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.model.Years;
import se.diarium.governance.tree.PlanNode;
import se.diarium.governance.tree.PublicPlaces.Place;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.text.Speech;

/** What a published record is by the governance model, in words. */
public final class PlaceWords {

    private final Optional<Place> place;
    private final Speech speech;
    private final PageLinks links;
    private final Locale locale;

    PlaceWords(Optional<Place> place, Speech speech, PageLinks links) {
        this.place = place;
        this.speech = speech;
        this.links = links;
        this.locale = speech.language().locale();
    }

    /** What the region calls such a document. */
    Optional<String> kind() {
        return place.map(found -> found.kind().name().in(locale));
    }

    /** Whose document it is, and which years it is for. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        kind().ifPresent(name -> facts.add(Fact.of(speech.of("facet.dokument"), name)));
        place.map(Place::node).ifPresent(node -> {
            if (node.documentFor() != null) {
                facts.add(Fact.of(
                        speech.of("place.documentFor"),
                        node.documentFor().name().in(locale)));
            }
            if (node.document().period() != null) {
                facts.add(
                        Fact.of(speech.of("place.period"), years(node.document().period())));
            }
        });
        return facts;
    }

    /** What it is to other plans and reports. */
    List<Ties> ties() {
        List<Ties> ties = new ArrayList<>();
        place.map(Place::node).ifPresent(node -> add(ties, node));
        return ties;
    }

    /** The documents that it is one thing to. */
    public record Ties(String label, List<LabelledLink> documents) {}

    private void add(List<Ties> ties, PlanNode node) {
        add(ties, "tree.implements", node.implementing());
        add(ties, "tree.implementedBy", node.implementedBy());
        add(ties, "tree.followsUp", node.followsUp());
        add(ties, "tree.followedUpBy", node.followedUpBy());
    }

    private void add(List<Ties> ties, String key, List<GovernedDocument> documents) {
        if (!documents.isEmpty()) {
            ties.add(new Ties(speech.of(key), documents.stream().map(this::link).toList()));
        }
    }

    private LabelledLink link(GovernedDocument document) {
        String title = document.title() == null ? speech.of("protected") : document.title();
        return LabelledLink.of(title, links.record(document.id()));
    }

    private static String years(Years years) {
        return years.from() == years.to() ? String.valueOf(years.from()) : years.from() + "–" + years.to();
    }
}
