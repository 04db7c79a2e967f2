package se.diarium.web.api.my;

import java.io.IOException;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.reading.MemberMarks;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Writes the caller's own note on an item. */
final class PrivateNotePut extends ApiWebScript {

    private final MemberMarks marks;

    PrivateNotePut(ApiTools tools, MemberMarks marks) {
        super(tools);
        this.marks = marks;
    }

    /** A note as it comes. */
    record PrivateNoteWire(String text) {}

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        PrivateNoteWire given = request.json(PrivateNoteWire.class);
        return Answer.ok(tools().write(() -> MyItemView.NoteView.of(marks.write(key, id, given.text()))));
    }
}
