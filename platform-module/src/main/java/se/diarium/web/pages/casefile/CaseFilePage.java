package se.diarium.web.pages.casefile;

import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.closing.CaseClosing;
import se.diarium.register.history.CaseHistory;
import se.diarium.register.history.HistoryPage;
import se.diarium.register.node.Supersessions;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.pages.InternalPage;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.Superseded;
import se.diarium.web.pages.cases.RecordWords;
import se.diarium.web.text.Speech;

/** All there is of a case that the reader may see, and a page of its history. */
final class CaseFilePage extends InternalPage {

    private static final int EVENTS = 50;

    private final CaseRegister cases;
    private final CaseParts parts;
    private final CaseClosing closing;
    private final CaseHistory history;
    private final CaseTexts texts;
    private final Supersessions supersessions;

    CaseFilePage(
            PageTools tools,
            TransactionService transactions,
            CaseRegister cases,
            CaseParts parts,
            CaseClosing closing,
            CaseHistory history,
            CaseTexts texts,
            Supersessions supersessions) {
        super(tools, transactions);
        this.cases = cases;
        this.parts = parts;
        this.closing = closing;
        this.history = history;
        this.texts = texts;
        this.supersessions = supersessions;
    }

    @Override
    protected Page page(PageRequest request) {
        int eventPage = request.pageNumber("sida");
        Diarienummer number = request.diarienummer().orElseThrow(() -> new NotFoundException(asked(request)));
        CaseFile file = cases.get(number);
        CaseFileView view = view(file, eventPage, request);
        String title = request.speech().of("case.title", file.designation(), file.title());
        return Page.of("case.get", title, view, view);
    }

    private static String asked(PageRequest request) {
        return String.join("/", request.path("series"), request.path("number"), request.path("year"));
    }

    private CaseFileView view(CaseFile file, int eventPage, PageRequest request) {
        Speech speech = request.speech();
        Diarienummer number = file.diarienummer();
        Names names = new Names(texts.bodies(), speech);
        RecordWords decisions = new RecordWords(names, speech);
        PartViews partViews = new PartViews(texts, request.links(), speech);
        Superseded superseded = new Superseded(
                supersessions.inForce(file.records().stream()
                        .filter(record -> record.ties().supersededBy() != null)
                        .map(RecordFile::id)
                        .toList()),
                request.links()::internalRecord);
        RecordViews records = new RecordViews(texts, names, request.links(), speech, superseded);
        HistoryPage events = history.of(
                number, (eventPage - 1) * EVENTS, EVENTS, speech.language().locale());
        return new CaseFileView(
                file.designation(),
                file.title(),
                texts.secrecy(file.secrecy(), speech),
                texts.voided(file.voided(), speech),
                new FactViews(names, texts.persons(), speech).of(file, parts.classification(number)),
                file.records().stream().map(records::line).toList(),
                file.workingMaterial().stream()
                        .map(draft -> records.draft(number, draft))
                        .toList(),
                file.decisions().stream()
                        .map(decision -> decisions.decision(decision, "", parts.appeals(file.id())))
                        .toList(),
                new DelegationViews(texts, names, speech).of(parts.delegated(number), file),
                DispatchViews.of(parts.dispatches(file.id()), speech),
                partViews.parties(parts.parties(number)),
                partViews.deadlines(parts.deadlines(number)),
                partViews.links(parts.links(number)),
                partViews.notes(parts.notes(number)),
                closing.outlook(number)
                        .map(report ->
                                ClosingLines.of(report, remark -> texts.remark(remark, speech.language()), speech))
                        .orElse(null),
                new HistoryViews(request.links(), speech).of(number, events, eventPage));
    }
}
