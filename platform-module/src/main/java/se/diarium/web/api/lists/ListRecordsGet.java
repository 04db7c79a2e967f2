package se.diarium.web.api.lists;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import se.diarium.publishing.PublicForms;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.Readership;
import se.diarium.register.listing.RegisterLists;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.http.Links;
import se.diarium.web.lists.ListExtracts;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.RecordQuestion;
import se.diarium.web.lists.Vocabulary;

/** Lists the records the caller may see, as JSON or as an extract in a file. */
final class ListRecordsGet extends ApiWebScript {

    private final RegisterLists lists;
    private final ListTools tools;
    private final PublicForms forms;
    private final RegisterCalendar calendar;

    ListRecordsGet(ApiTools api, RegisterLists lists, ListTools tools, PublicForms forms, RegisterCalendar calendar) {
        super(api);
        this.lists = lists;
        this.tools = tools;
        this.forms = forms;
        this.calendar = calendar;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow(Stream.concat(Stream.of(RecordQuestion.parameters()), Stream.of("form", "limit"))
                .toArray(String[]::new));
        boolean internal = ListTools.isInternal(request);
        RecordQuestion question = RecordQuestion.read(
                new Question(Vocabulary.API, request::parameters),
                tools.bodies(),
                internal ? Readership.STAFF : Readership.EXTRACT,
                calendar.today(),
                Days.ALL);
        Optional<ExtractFormat> format = ListTools.format(request);
        if (format.isPresent()) {
            ExtractFile file = file(format.get(), internal, question, tools.words(request));
            return (response, json) -> file.send(response);
        }
        int limit = ListTools.limit(request);
        Links links = request.links();
        ListWords words = tools.words(request);
        return Answer.ok(tools().read(() -> {
            ListPage<ListedRecord> page =
                    lists.records(question.criteria(), question.sort(), question.descending(), question.after(), limit);
            long total = lists.countRecords(question.criteria());
            return internal
                    ? ListPageView.of(total, page, row -> RecordLineView.of(row, words, links))
                    : ListPageView.of(total, page, row -> PublicLineView.of(forms.of(row), words, links));
        }));
    }

    private ExtractFile file(ExtractFormat format, boolean internal, RecordQuestion question, ListWords words)
            throws IOException {
        long count = tools().read(() -> lists.countRecords(question.criteria()));
        ListExtracts.Pages<ListedRecord> pages = after -> tools().read(() ->
                lists.records(question.criteria(), question.sort(), question.descending(), after, ListExtracts.BATCH));
        return internal
                ? tools.extracts().internal(format, words, question.criteria(), count, pages)
                : tools.extracts().forOthers(format, words, question.criteria(), count, pages);
    }
}
