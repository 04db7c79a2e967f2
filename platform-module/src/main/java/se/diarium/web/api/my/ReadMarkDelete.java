package se.diarium.web.api.my;

import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.reading.MemberMarks;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Takes away that the caller has read a paper. */
final class ReadMarkDelete extends ApiWebScript {

    private final MemberMarks marks;

    ReadMarkDelete(ApiTools tools, MemberMarks marks) {
        super(tools);
        this.marks = marks;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        tools().write(() -> {
            marks.unmark(key, id);
            return null;
        });
        return Answer.noContent();
    }
}
