package se.diarium.web.pages.mymeetings;

import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.reading.MeetingLine;
import se.diarium.decision.reading.MeetingList;
import se.diarium.decision.reading.MemberMeetings;
import se.diarium.register.Bodies;
import se.diarium.web.pages.InternalPage;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.meetings.MeetingWords;
import se.diarium.web.text.Speech;

/** The coming and past meetings of the bodies that the reader is a member of. */
final class MyMeetingsPage extends InternalPage {

    private static final int MOST_COMING = 50;
    private static final int MOST_PAST = 24;

    private final MemberMeetings meetings;
    private final Bodies bodies;

    MyMeetingsPage(PageTools tools, TransactionService transactions, MemberMeetings meetings, Bodies bodies) {
        super(tools, transactions);
        this.meetings = meetings;
        this.bodies = bodies;
    }

    @Override
    protected Page page(PageRequest request) {
        Speech speech = request.speech();
        Names names = new Names(bodies, speech);
        MeetingList list = meetings.list(MOST_COMING, MOST_PAST);
        MyMeetingsView view = new MyMeetingsView(
                list.bodies().stream().map(names::body).collect(Collectors.joining(", ")),
                lines(list.coming(), true, names, request),
                lines(list.past(), false, names, request));
        return Page.of("sammantraden.get", speech.of("mymeetings.title"), view, view);
    }

    private static List<MyMeetingsView.Line> lines(
            List<MeetingLine> lines, boolean coming, Names names, PageRequest request) {
        MeetingWords words = new MeetingWords(names, request.speech());
        return lines.stream()
                .map(line -> line(line, coming || line.since() != null, words, request))
                .toList();
    }

    private static MyMeetingsView.Line line(
            MeetingLine line, boolean counted, MeetingWords words, PageRequest request) {
        Meeting meeting = line.meeting();
        return new MyMeetingsView.Line(
                words.title(meeting.key()),
                request.links()
                        .internalMeeting(meeting.key().body(), meeting.key().day()),
                meeting.key().date().toString(),
                words.whenAndWhere(meeting),
                words.status(meeting),
                meeting.status() == MeetingStatus.CANCELLED,
                counted && line.unseen() > 0 ? request.speech().of("mymeetings.unseen", line.unseen()) : "");
    }
}
