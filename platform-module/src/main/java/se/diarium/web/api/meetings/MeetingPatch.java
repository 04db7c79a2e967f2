package se.diarium.web.api.meetings;

import java.io.IOException;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Changes when and where a meeting is. */
final class MeetingPatch extends ApiWebScript {

    private final Meetings meetings;
    private final MeetingDesk desk;

    MeetingPatch(ApiTools tools, Meetings meetings, MeetingDesk desk) {
        super(tools);
        this.meetings = meetings;
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        MeetingChangeWire change = request.json(MeetingChangeWire.class);
        return Answer.ok(desk.change(
                request, change, () -> MeetingView.of(meetings.change(key, change.toInput()), request.links())));
    }
}
