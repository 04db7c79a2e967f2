package se.diarium.web.api.my;

import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.reading.MemberMarks;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Erases the caller's own note on an item. */
final class PrivateNoteDelete extends ApiWebScript {

    private final MemberMarks marks;

    PrivateNoteDelete(ApiTools tools, MemberMarks marks) {
        super(tools);
        this.marks = marks;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        tools().write(() -> {
            marks.eraseNote(key, id);
            return null;
        });
        return Answer.noContent();
    }
}
