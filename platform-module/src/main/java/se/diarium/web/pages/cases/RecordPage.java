package se.diarium.web.pages.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.diarium.governance.story.Chapter;
import se.diarium.governance.story.OpenPlans;
import se.diarium.governance.tree.PublicPlaces;
import se.diarium.publishing.PublicRecord;
import se.diarium.publishing.PublicRegister;
import se.diarium.publishing.PublishedRecord;
import se.diarium.publishing.Tombstone;
import se.diarium.register.Bodies;
import se.diarium.search.Hit;
import se.diarium.search.SearchIndex;
import se.diarium.search.SimilarRequest;
import se.diarium.search.analysis.SwedishText;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageHead;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.pages.SchemaOrg;
import se.diarium.web.pages.search.HitPlaces;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Speech;

/** The reading page of a published record; for a withdrawn one, that it has been withdrawn and why. */
public final class RecordPage extends PublicPage {

    private static final int MOST_SIMILAR = 5;

    private final PublicRegister register;
    private final Bodies bodies;
    private final SearchIndex index;
    private final OpenPlans plans;
    private final PublicPlaces places;
    private final SwedishText swedish = new SwedishText();

    /** @param index the public one */
    public RecordPage(
            PageTools tools,
            PublicRegister register,
            Bodies bodies,
            SearchIndex index,
            OpenPlans plans,
            PublicPlaces places) {
        super(tools);
        this.register = register;
        this.bodies = bodies;
        this.index = index;
        this.plans = plans;
        this.places = places;
    }

    @Override
    protected Page page(PageRequest request) {
        String id = request.path("id");
        Optional<PublishedRecord> published = register.publishedRecord(id);
        if (published.isEmpty()) {
            throw missing(register, id, request.speech());
        }
        List<Hit> similar = index.similar(new SimilarRequest(id, Set.of(), MOST_SIMILAR));
        RecordView view = view(published.get(), similar, request);
        String title = request.speech().of("record.title", view.title(), view.designation());
        RecordJson json = RecordJson.of(published.get(), similar, request.permanent());
        PageHead head =
                PageHead.of(view.permanent(), summary(published.get(), request), data(published.get(), view, request));
        return Page.of("record.get", title, view, json)
                .with(view.reading().beside().isEmpty() ? head : head.withScripts());
    }

    private static Object data(PublishedRecord published, RecordView view, PageRequest request) {
        PublicRecord record = published.record();
        return SchemaOrg.page("DigitalDocument")
                .with("@id", view.permanent())
                .with("url", view.permanent())
                .with("name", view.title())
                .with("identifier", record.designation() + " (" + record.recordNumber() + ")")
                .with("inLanguage", "sv")
                .with("dateCreated", record.date())
                .with("datePublished", record.publication().publishedAt())
                .with("publisher", request.publisher())
                .with(
                        "isPartOf",
                        SchemaOrg.part("Collection")
                                .with("name", view.caseLabel())
                                .with("url", request.permanent().publicCase(record.diarienummer())))
                .with(
                        "encoding",
                        SchemaOrg.part("MediaObject")
                                .with("contentUrl", request.permanent().publicFile(record.id()))
                                .with("encodingFormat", record.mimetype())
                                .with("contentSize", record.publication().size())
                                .with("sha256", record.publication().sha256()))
                .json();
    }

    private String summary(PublishedRecord published, PageRequest request) {
        return new RecordWords(new Names(bodies, request.speech()), request.speech()).summary(published.record());
    }

    /** Why there is nothing to read at the address. */
    static RuntimeException missing(PublicRegister register, String id, Speech speech) {
        Optional<Tombstone> tombstone = register.tombstone(id);
        if (tombstone.isEmpty()) {
            return PageRequest.notPublished();
        }
        return RequestException.of(
                ProblemKind.GONE,
                "withdrawn",
                tombstone.get().designation(),
                speech.day(tombstone.get().withdrawnAt()),
                tombstone.get().reason());
    }

    private RecordView view(PublishedRecord published, List<Hit> similar, PageRequest request) {
        PublicRecord record = published.record();
        Speech speech = request.speech();
        Names names = new Names(bodies, speech);
        RecordWords words = new RecordWords(names, speech);
        PlaceWords place = new PlaceWords(places.of(record.id()), speech, request.links());
        String permanent = request.permanent().publicRecord(record.id());
        String publishedOn = speech.day(record.publication().publishedAt());
        String title = words.title(record);
        return new RecordView(
                record.designation(),
                place.kind().orElseGet(() -> names.kind(record.kind())),
                title,
                request.links().caseOf(record.diarienummer()),
                speech.of("record.case", record.designation(), words.orProtected(published.caseTitle())),
                facts(record, words, names, place, request),
                record.decision() == null
                        ? null
                        : words.decision(record.decision(), request.links().decision(record.decision())),
                new Reading(published, swedish, request).view(),
                record.publication().redacted()
                        ? request.links().askingFor(record.designation(), Integer.toString(record.recordNumber()))
                        : "",
                words.file(record),
                record.filename(),
                request.links().file(record.id()),
                record.publication().sha256(),
                speech.of("record.published", publishedOn),
                permanent,
                speech.of(
                        "cite.record",
                        bodyName(record, names),
                        title,
                        record.designation(),
                        speech.day(record.date()),
                        permanent),
                held(record.id(), request),
                place.ties(),
                similar(similar, words, request));
    }

    private List<LabelledLink> held(String id, PageRequest request) {
        return plans.heldBy(id).stream()
                .map(Chapter::object)
                .map(object -> LabelledLink.of(
                        request.speech()
                                .of(
                                        "story.line",
                                        request.speech()
                                                .of("story.kind."
                                                        + object.kind().name()),
                                        object.text()),
                        request.links().story(object.id())))
                .toList();
    }

    private static List<LabelledLink> similar(List<Hit> hits, RecordWords words, PageRequest request) {
        HitPlaces places = new HitPlaces(request.links()::caseOf, request.links()::record, request.links()::file);
        return hits.stream()
                .map(hit -> LabelledLink.of(
                        request.speech().of("hit.fact", words.orProtected(hit.title()), hit.diarienummer()),
                        places.of(hit)))
                .toList();
    }

    private static String bodyName(PublicRecord record, Names names) {
        return names.body(record.diarienummer().series());
    }

    private static List<Fact> facts(
            PublicRecord record, RecordWords words, Names names, PlaceWords place, PageRequest request) {
        Speech speech = request.speech();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(speech.of("fact.diarienummer"), record.designation()));
        facts.add(Fact.of(speech.of("fact.recordNumber"), Integer.toString(record.recordNumber())));
        facts.add(Fact.of(speech.of("fact.body"), bodyName(record, names)));
        facts.add(Fact.of(speech.of("fact.direction"), words.direction(record)));
        if (record.date() != null) {
            facts.add(new Fact(
                    speech.of("fact.date"),
                    speech.day(record.date()),
                    record.date().toString(),
                    ""));
        }
        if (record.counterparty() != null && !record.counterparty().isBlank()) {
            facts.add(Fact.of(speech.of("fact.counterparty"), record.counterparty()));
        }
        facts.addAll(place.facts());
        facts.addAll(new TieWords(speech, request.links()).of(record));
        return facts;
    }
}
