package se.diarium.web.pages.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.diarium.decision.board.Appeal;
import se.diarium.decision.board.Appeals;
import se.diarium.publishing.PublicCase;
import se.diarium.publishing.PublicRecord;
import se.diarium.publishing.PublicRegister;
import se.diarium.register.Bodies;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageHead;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;
import se.diarium.web.pages.SchemaOrg;
import se.diarium.web.problem.Problem;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Speech;

/** A case: its published records, its decisions and what happened in it. */
public final class CasePage extends PublicPage {

    private static final int MISSING = 404;
    private static final int MOST_NEAR = 5;

    private final PublicRegister register;
    private final Bodies bodies;
    private final Appeals appeals;

    public CasePage(PageTools tools, PublicRegister register, Bodies bodies, Appeals appeals) {
        super(tools);
        this.register = register;
        this.bodies = bodies;
        this.appeals = appeals;
    }

    @Override
    protected Page page(PageRequest request) {
        Diarienummer number = request.diarienummer().orElseThrow(PageRequest::notPublished);
        PublicCase publicCase = register.publicCase(number).orElseThrow(() -> missing(number, request));
        List<Appeal> announced = appeals.of(publicCase.id());
        CaseView view = view(publicCase, announced, request);
        String title = request.speech().of("case.title", view.designation(), view.title());
        SchemaOrg data = SchemaOrg.page("Collection")
                .with("@id", view.permanent())
                .with("url", view.permanent())
                .with("name", view.title())
                .with("identifier", view.designation())
                .with("inLanguage", "sv")
                .with("dateCreated", publicCase.registered())
                .with("publisher", request.publisher())
                .with("collectionSize", publicCase.records().size());
        return Page.of("case.get", title, view, CaseJson.of(publicCase, announced, request.permanent()))
                .with(PageHead.of(
                        view.permanent(),
                        request.speech().of("case.description", view.records().size()),
                        data.json()));
    }

    /** Where nobody can read anything there are ways on: cases whose numbers are easily taken for this one. */
    @Override
    protected Optional<Page> refused(PageRequest request, Problem problem) {
        if (problem.status() != MISSING) {
            return Optional.empty();
        }
        RecordWords words = new RecordWords(new Names(bodies, request.speech()), request.speech());
        List<LabelledLink> near =
                request.diarienummer().map(number -> register.near(number, MOST_NEAR)).orElse(List.of()).stream()
                        .map(other -> LabelledLink.of(
                                request.speech()
                                        .of("record.case", other.designation(), words.orProtected(other.title())),
                                request.links().caseOf(other.diarienummer())))
                        .toList();
        String asked = request.path("series") + "/" + request.path("number") + "/" + request.path("year");
        MissingView view = new MissingView(problem, asked, near);
        return Optional.of(new Page(problem.status(), "saknas.get", problem.title(), view, problem, false));
    }

    /** Why there is nothing to read at the address. */
    private RuntimeException missing(Diarienummer number, PageRequest request) {
        return register.voidedCase(number)
                .map(voided -> RequestException.of(
                        ProblemKind.GONE,
                        "caseVoided",
                        voided.designation(),
                        request.speech().day(voided.voidedAt())))
                .orElseGet(PageRequest::notPublished);
    }

    private CaseView view(PublicCase publicCase, List<Appeal> announced, PageRequest request) {
        Speech speech = request.speech();
        Names names = new Names(bodies, speech);
        RecordWords words = new RecordWords(names, speech);
        String permanent = request.permanent().publicCase(publicCase.diarienummer());
        String title = words.orProtected(publicCase.title());
        return new CaseView(
                publicCase.designation(),
                title,
                facts(publicCase, names, request),
                inOrder(publicCase.records()).stream()
                        .map(record -> line(record, words, request))
                        .toList(),
                publicCase.unpublished() == 0 ? "" : speech.of("case.unpublished", publicCase.unpublished()),
                publicCase.decisions().stream()
                        .map(decision ->
                                words.decision(decision, request.links().decision(decision), announced))
                        .toList(),
                publicCase.delegationDecisions().stream().map(words::delegated).toList(),
                new Timeline(names, speech, request.links()).of(publicCase),
                permanent,
                speech.of("cite.case", publicCase.designation(), title, permanent));
    }

    private static List<Fact> facts(PublicCase publicCase, Names names, PageRequest request) {
        Speech speech = request.speech();
        List<Fact> facts = new ArrayList<>();
        String registeredBy = publicCase.diarienummer().series();
        facts.add(Fact.of(speech.of("fact.body"), names.body(publicCase.body())));
        if (!registeredBy.equals(publicCase.body())) {
            facts.add(Fact.of(speech.of("fact.registeredBy"), names.body(registeredBy)));
        }
        facts.add(Fact.of(
                speech.of("fact.status"),
                speech.of("status." + publicCase.status().name())));
        if (publicCase.registered() != null) {
            facts.add(new Fact(
                    speech.of("fact.registered"),
                    speech.day(publicCase.registered()),
                    publicCase.registered().toString(),
                    ""));
        }
        if (publicCase.closed() != null) {
            facts.add(new Fact(
                    speech.of("fact.closed"),
                    speech.day(publicCase.closed()),
                    publicCase.closed().toString(),
                    ""));
        }
        if (publicCase.initiator() != null && !publicCase.initiator().isBlank()) {
            facts.add(Fact.of(speech.of("fact.initiator"), publicCase.initiator()));
        }
        publicCase
                .parties()
                .forEach(party ->
                        facts.add(Fact.of(party.role().title(speech.language().tag()), party.name())));
        publicCase
                .links()
                .forEach(link -> facts.add(new Fact(
                        speech.label("link", link.type().name()),
                        link.designation(),
                        "",
                        request.links().caseOf(link.diarienummer()))));
        return facts;
    }

    private static RecordLine line(PublicRecord record, RecordWords words, PageRequest request) {
        return new RecordLine(
                Integer.toString(record.recordNumber()),
                words.title(record),
                request.links().record(record.id()),
                words.summary(record),
                record.date() == null ? "" : record.date().toString(),
                request.speech().day(record.date()),
                words.file(record),
                request.links().file(record.id()),
                new TieWords(request.speech(), request.links()).of(record),
                record.ties().attachmentOf() != null);
    }

    /** Each record by its number, and after it its attachments. */
    private static List<PublicRecord> inOrder(List<PublicRecord> records) {
        List<PublicRecord> order = new ArrayList<>();
        for (PublicRecord record : records) {
            if (record.ties().attachmentOf() == null) {
                order.add(record);
                records.stream()
                        .filter(other -> other.ties().attachmentOf() != null
                                && other.ties().attachmentOf().id().equals(record.id()))
                        .forEach(order::add);
            }
        }
        return order;
    }
}
