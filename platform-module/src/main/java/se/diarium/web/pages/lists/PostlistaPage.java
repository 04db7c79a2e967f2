package se.diarium.web.pages.lists;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.diarium.publishing.PublicLists;
import se.diarium.publishing.PublicRow;
import se.diarium.publishing.PublicSupersessions;
import se.diarium.register.Bodies;
import se.diarium.register.RecordRef;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListPage;
import se.diarium.register.number.Numbering;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.ListExtracts;
import se.diarium.web.lists.ListWords;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PageWebScript;

/** The day's list (postlista) for everybody, as a page, for programs and as a file. */
final class PostlistaPage extends PageWebScript {

    private static final int PAGE_SIZE = 100;

    private final PublicLists lists;
    private final ListExtracts extracts;
    private final Bodies bodies;
    private final Numbering numbering;
    private final RegisterCalendar calendar;
    private final PublicSupersessions supersessions;

    PostlistaPage(
            PageTools tools,
            PublicLists lists,
            ListExtracts extracts,
            Bodies bodies,
            Numbering numbering,
            RegisterCalendar calendar,
            PublicSupersessions supersessions) {
        super(tools, Audience.PUBLIC);
        this.lists = lists;
        this.extracts = extracts;
        this.bodies = bodies;
        this.numbering = numbering;
        this.calendar = calendar;
        this.supersessions = supersessions;
    }

    @Override
    protected Output prepare(PageRequest request) throws IOException {
        PostlistaQuery query = PostlistaQuery.read(request, bodies, calendar.today());
        ListWords words = new ListWords(request.speech(), bodies, numbering);
        Optional<ExtractFormat> format = ExtractFormat.byCode(request.format());
        long count = lists.count(query.days(), query.series(), query.directions());
        if (format.isPresent()) {
            ExtractFile file = file(format.get(), words, query, count);
            return response -> {
                response.setHeader("Cache-Control", "public, no-cache");
                file.send(response);
            };
        }
        return render(request, page(request, words, query, count));
    }

    private Page page(PageRequest request, ListWords words, PostlistaQuery query, long count) {
        ListPage<PublicRow> rows =
                lists.page(query.days(), query.series(), query.directions(), query.after(), PAGE_SIZE);
        long leftOut = lists.leftOut(query.days(), query.series(), query.directions());
        LocalDate today = calendar.today();
        Days all = new Days(lists.firstDay().orElse(today), today);
        Map<String, RecordRef> inForce =
                supersessions.inForce(rows.rows().stream().map(PublicRow::id).toList());
        PostlistaView view = new PostlistaViews(words, request, lists.showsRegistered(), all, inForce)
                .view(query, rows, count, leftOut);
        PostlistaJson json = PostlistaJson.of(query.days(), count, leftOut, rows, words, request.permanent(), inForce);
        return Page.of("postlista.get", view.heading(), view, json).withAtom();
    }

    private ExtractFile file(ExtractFormat format, ListWords words, PostlistaQuery query, long count)
            throws IOException {
        List<String> notes = new ArrayList<>();
        notes.add(words.speech().of("list.criteria.date", words.days(query.days())));
        words.addSeries(notes, query.series());
        if (!query.directions().isEmpty()) {
            notes.add(query.directions().stream().map(words::direction).collect(Collectors.joining(", ")));
        }
        notes.add(words.speech()
                .of("postlista.leftOut", lists.leftOut(query.days(), query.series(), query.directions())));
        ListExtracts.Pages<PublicRow> pages =
                after -> lists.page(query.days(), query.series(), query.directions(), after, ListExtracts.BATCH);
        return extracts.published(new ListExtracts.Wanted<>(format, words, count, pages), notes);
    }
}
