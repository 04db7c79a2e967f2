package se.diarium.web.pages.lists;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.Readership;
import se.diarium.register.listing.RegisterLists;
import se.diarium.register.node.Supersessions;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.ListExtracts;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.RecordQuestion;
import se.diarium.web.lists.Vocabulary;
import se.diarium.web.pages.InternalPage;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.Superseded;

/** Lists of records for those who work with the register: today's until they ask for something else. */
final class RecordListPage extends InternalPage {

    private static final int PAGE_SIZE = 100;
    private static final String OPEN = "public";

    private final RegisterLists lists;
    private final ListExtracts extracts;
    private final ListTexts texts;
    private final RegisterCalendar calendar;
    private final Supersessions supersessions;

    RecordListPage(
            PageTools tools,
            TransactionService transactions,
            RegisterLists lists,
            ListExtracts extracts,
            ListTexts texts,
            RegisterCalendar calendar,
            Supersessions supersessions) {
        super(tools, transactions);
        this.lists = lists;
        this.extracts = extracts;
        this.texts = texts;
        this.calendar = calendar;
        this.supersessions = supersessions;
    }

    @Override
    protected Output prepare(PageRequest request) throws IOException {
        Optional<ExtractFormat> format = ExtractFormat.byCode(request.format());
        if (format.isEmpty()) {
            return super.prepare(request);
        }
        boolean open = request.parameter("form").equals(OPEN);
        RecordQuestion question = question(request, open ? Readership.EXTRACT : Readership.STAFF);
        ListWords words = texts.words(request);
        long count = read(() -> lists.countRecords(question.criteria()));
        ListExtracts.Pages<ListedRecord> pages = after -> read(() ->
                lists.records(question.criteria(), question.sort(), question.descending(), after, ListExtracts.BATCH));
        ExtractFile file = open
                ? extracts.forOthers(format.get(), words, question.criteria(), count, pages)
                : extracts.internal(format.get(), words, question.criteria(), count, pages);
        return response -> {
            response.setHeader("Cache-Control", "private, no-store");
            file.send(response);
        };
    }

    @Override
    protected Page page(PageRequest request) {
        RecordQuestion question = question(request, Readership.STAFF);
        ListWords words = texts.words(request);
        ListPage<ListedRecord> rows =
                lists.records(question.criteria(), question.sort(), question.descending(), question.after(), PAGE_SIZE);
        long count = lists.countRecords(question.criteria());
        Superseded superseded = new Superseded(
                supersessions.inForce(
                        rows.rows().stream().map(row -> row.record().nodeId()).toList()),
                record -> request.links().internalRecord(record));
        RecordListView view = new RecordListViews(
                        words, request.links(), query(request), calendar.clock().getZone(), superseded)
                .view(question, rows, count);
        return Page.of("postlista.get", view.heading(), view, view.lines());
    }

    private RecordQuestion question(PageRequest request, Readership readership) {
        Days usual = query(request).without("form").isEmpty() ? Days.of(calendar.today()) : Days.ALL;
        return RecordQuestion.read(
                new Question(Vocabulary.PAGE, request::parameters),
                texts.bodies(),
                readership,
                calendar.today(),
                usual);
    }

    private static ListQuery query(PageRequest request) {
        List<String> names = Stream.concat(Arrays.stream(RecordQuestion.parameters()), Stream.of("form"))
                .map(Vocabulary.PAGE::word)
                .toList();
        return ListQuery.of(request, request.links().plain().internal("postlista"), names);
    }
}
