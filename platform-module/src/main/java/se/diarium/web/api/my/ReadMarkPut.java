package se.diarium.web.api.my;

import java.time.Instant;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.reading.MemberMarks;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Marks a paper as read, for the caller. */
final class ReadMarkPut extends ApiWebScript {

    private final MemberMarks marks;

    ReadMarkPut(ApiTools tools, MemberMarks marks) {
        super(tools);
        this.marks = marks;
    }

    /** Since when a paper is read. */
    record ReadMarkView(Instant readAt) {}

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        return Answer.ok(tools().write(() -> new ReadMarkView(marks.markRead(key, id))));
    }
}
