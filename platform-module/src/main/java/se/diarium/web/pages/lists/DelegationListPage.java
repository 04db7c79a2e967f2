package se.diarium.web.pages.lists;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.decision.delegation.DelegationDecision;
import se.diarium.decision.delegation.DelegationFilter;
import se.diarium.decision.delegation.DelegationReports;
import se.diarium.decision.delegation.ListedDelegation;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.DelegationListing;
import se.diarium.web.lists.DelegationQuestion;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.RegisterListing;
import se.diarium.web.lists.Vocabulary;
import se.diarium.web.pages.Choice;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.text.Speech;

/** Decisions by delegation for those who work with the register: those that are to be reported until they ask for others. */
final class DelegationListPage extends ExtractPage {

    private static final int PAGE_SIZE = 100;
    private static final String NAME = "delegationsbeslut";

    private final DelegationReports reports;

    DelegationListPage(
            PageTools tools, TransactionService transactions, RegisterListing listing, DelegationReports reports) {
        super(tools, transactions, listing);
        this.reports = reports;
    }

    @Override
    ExtractFile extract(PageRequest request, ExtractFormat format) throws IOException {
        return new DelegationListing(reports, listing().extracts())
                .extract(format, words(request), filter(request), this::read);
    }

    @Override
    protected Page page(PageRequest request) {
        Speech speech = request.speech();
        DelegationFilter filter = filter(request);
        int page = request.pageNumber("sida");
        ListQuery query = query(request);
        long count = reports.count(filter);
        List<DelegationListView.Line> lines = reports.list(filter, (page - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                .map(listed -> line(listed, words(request), request))
                .toList();
        DelegationListView view = new DelegationListView(
                speech.of("delegation.list.title"),
                speech.of("delegation.list.count", count),
                listing().bodies().all().stream()
                        .map(body ->
                                new Choice(body.code(), body.name(), body.code().equals(filter.body())))
                        .toList(),
                List.of(
                        new Choice("nej", speech.of("delegation.list.unreported"), !filter.reported()),
                        new Choice("ja", speech.of("delegation.list.reported"), filter.reported())),
                lines,
                (long) page * PAGE_SIZE < count
                        ? request.links()
                                .inLanguage(query.with("sida", Integer.toString(page + 1))
                                        .address())
                        : "",
                Arrays.stream(ExtractFormat.values())
                        .map(format -> LabelledLink.of(
                                format.name(),
                                request.links()
                                        .inLanguage(query.with("format", format.code())
                                                .address())))
                        .toList());
        return Page.of("delegationlist.get", view.heading(), view, view.lines());
    }

    private static DelegationListView.Line line(ListedDelegation listed, ListWords words, PageRequest request) {
        DelegationDecision decision = listed.decision();
        Speech speech = request.speech();
        return new DelegationListView.Line(
                decision.body(),
                decision.designation(),
                decision.date().toString(),
                decision.item(),
                decision.matter(),
                decision.delegate(),
                decision.decidedBy(),
                decision.text(),
                listed.inCase().designation(),
                request.links().internalCase(listed.inCase().diarienummer()),
                decision.reported() == null
                        ? ""
                        : speech.day(decision.reported().on()),
                decision.voided() == null
                        ? ""
                        : speech.of("delegation.list.voided", decision.voided().reason()),
                words.truth(decision.secrecy() != null || listed.inCase().secrecy() != null));
    }

    private DelegationFilter filter(PageRequest request) {
        return DelegationQuestion.read(
                new Question(Vocabulary.PAGE, request::parameters),
                listing().bodies(),
                listing().calendar().today(),
                false);
    }

    private static ListQuery query(PageRequest request) {
        List<String> names = Arrays.stream(DelegationQuestion.parameters())
                .map(Vocabulary.PAGE::word)
                .toList();
        return ListQuery.of(request, request.links().plain().internal(NAME), names);
    }
}
