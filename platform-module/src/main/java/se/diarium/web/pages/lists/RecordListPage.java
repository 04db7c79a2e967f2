package se.diarium.web.pages.lists;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.Readership;
import se.diarium.register.node.Supersessions;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.RecordQuestion;
import se.diarium.web.lists.RegisterListing;
import se.diarium.web.lists.Vocabulary;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.Superseded;

/** Lists of records for those who work with the register: today's until they ask for something else. */
final class RecordListPage extends ExtractPage {

    private static final int PAGE_SIZE = 100;
    private static final String OPEN = "public";

    private final Supersessions supersessions;

    RecordListPage(
            PageTools tools, TransactionService transactions, RegisterListing listing, Supersessions supersessions) {
        super(tools, transactions, listing);
        this.supersessions = supersessions;
    }

    @Override
    ExtractFile extract(PageRequest request, ExtractFormat format) throws IOException {
        boolean open = request.parameter("form").equals(OPEN);
        RecordQuestion question = question(request, open ? Readership.EXTRACT : Readership.STAFF);
        return listing().extract(format, words(request), !open, question, this::read);
    }

    @Override
    protected Page page(PageRequest request) {
        RecordQuestion question = question(request, Readership.STAFF);
        ListWords words = words(request);
        ListPage<ListedRecord> rows = question.rows(listing().lists(), question.after(), PAGE_SIZE);
        long count = question.count(listing().lists());
        Superseded superseded = new Superseded(
                supersessions.inForce(
                        rows.rows().stream().map(row -> row.record().nodeId()).toList()),
                record -> request.links().internalRecord(record));
        RecordListView view = new RecordListViews(
                        words,
                        request.links(),
                        query(request),
                        listing().calendar().clock().getZone(),
                        superseded)
                .view(question, rows, count);
        return Page.of("postlista.get", view.heading(), view, view.lines());
    }

    private RecordQuestion question(PageRequest request, Readership readership) {
        Days usual = query(request).without("form").isEmpty()
                ? Days.of(listing().calendar().today())
                : Days.ALL;
        return RecordQuestion.read(
                new Question(Vocabulary.PAGE, request::parameters),
                listing().bodies(),
                readership,
                listing().calendar().today(),
                usual);
    }

    private static ListQuery query(PageRequest request) {
        List<String> names = Stream.concat(Arrays.stream(RecordQuestion.parameters()), Stream.of("form"))
                .map(Vocabulary.PAGE::word)
                .toList();
        return ListQuery.of(request, request.links().plain().internal("postlista"), names);
    }
}
