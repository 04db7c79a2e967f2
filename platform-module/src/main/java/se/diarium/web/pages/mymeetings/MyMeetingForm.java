package se.diarium.web.pages.mymeetings;

import org.alfresco.service.transaction.TransactionService;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.reading.MemberMarks;
import se.diarium.web.pages.InternalForm;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** What a member marks and notes on the page of a meeting. */
final class MyMeetingForm extends InternalForm {

    private static final String ACT = "gor";

    private final MemberMarks marks;

    MyMeetingForm(PageTools tools, TransactionService transactions, MemberMarks marks) {
        super(tools, transactions);
        this.marks = marks;
    }

    @Override
    protected String take(PageRequest request) {
        MeetingKey key = MeetingAddress.of(request);
        String id = request.parameter("id");
        switch (request.parameter(ACT)) {
            case "last" -> marks.markRead(key, id);
            case "olast" -> marks.unmark(key, id);
            case "anteckna" -> marks.write(key, id, request.parameter("text"));
            case "radera" -> marks.eraseNote(key, id);
            default -> throw RequestException.field(ProblemKind.INVALID, ACT, "oneOf", "last, olast, anteckna, radera");
        }
        String place = request.parameter("plats");
        return request.links().internalMeeting(key.body(), key.day())
                + (place.matches("[a-z]+-[0-9a-f-]{1,40}") ? "#" + place : "");
    }
}
