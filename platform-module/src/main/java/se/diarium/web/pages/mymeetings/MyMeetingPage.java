package se.diarium.web.pages.mymeetings;

import java.io.IOException;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.reading.MemberMeetings;
import se.diarium.decision.reading.ReadMeeting;
import se.diarium.publishing.PublicMeetings;
import se.diarium.register.Bodies;
import se.diarium.register.Decision;
import se.diarium.web.pages.InternalPage;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.meetings.MeetingWords;
import se.diarium.web.text.Speech;

/** A meeting of a body that the reader is a member of; that it was looked at is noted. */
final class MyMeetingPage extends InternalPage {

    private final TransactionService transactions;
    private final MemberMeetings meetings;
    private final PublicMeetings published;
    private final Bodies bodies;

    MyMeetingPage(
            PageTools tools,
            TransactionService transactions,
            MemberMeetings meetings,
            PublicMeetings published,
            Bodies bodies) {
        super(tools, transactions);
        this.transactions = transactions;
        this.meetings = meetings;
        this.published = published;
        this.bodies = bodies;
    }

    @Override
    protected Output prepare(PageRequest request) throws IOException {
        Page page = transactions.getRetryingTransactionHelper().doInTransaction(() -> page(request), false);
        return render(request, page);
    }

    @Override
    protected Page page(PageRequest request) {
        MeetingKey key = MeetingAddress.of(request);
        MyMeetingView view = view(meetings.look(key), request);
        return Page.of("sammantrade.get", view.title(), view, view);
    }

    private MyMeetingView view(ReadMeeting read, PageRequest request) {
        Speech speech = request.speech();
        Names names = new Names(bodies, speech);
        Meeting meeting = read.meeting();
        MeetingWords words = new MeetingWords(names, speech);
        ItemViews items = new ItemViews(
                meeting.key().body(),
                read.since() != null,
                decision -> decisionPage(decision, request),
                names,
                speech,
                request.links());
        return new MyMeetingView(
                words.title(meeting.key()),
                words.whenAndWhere(meeting),
                words.status(meeting),
                news(read, speech),
                read.items().isEmpty() ? speech.of("mymeetings.notice.empty") : "",
                read.papers().stream()
                        .map(filed -> items.meetingPaper(filed.record()))
                        .toList(),
                read.items().stream().map(items::item).toList(),
                request.links()
                        .plain()
                        .internalMeeting(meeting.key().body(), meeting.key().day()));
    }

    private String decisionPage(Decision decision, PageRequest request) {
        return decision.paragraph() != null
                        && published
                                .decision(decision.body(), decision.date().getYear(), decision.paragraph())
                                .isPresent()
                ? request.links().decision(decision)
                : "";
    }

    private static String news(ReadMeeting read, Speech speech) {
        if (read.since() == null) {
            return "";
        }
        String since = speech.minute(read.since());
        return read.unseen() == 0
                ? speech.of("mymeetings.news.none", since)
                : speech.of("mymeetings.news", since, read.unseen());
    }
}
