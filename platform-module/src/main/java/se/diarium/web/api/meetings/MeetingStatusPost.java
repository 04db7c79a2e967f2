package se.diarium.web.api.meetings;

import java.io.IOException;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Takes a meeting to another state. */
final class MeetingStatusPost extends ApiWebScript {

    private final Meetings meetings;

    MeetingStatusPost(ApiTools tools, Meetings meetings) {
        super(tools);
        this.meetings = meetings;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        MeetingStatusWire given = request.json(MeetingStatusWire.class);
        return Answer.ok(tools().write(() ->
                MeetingView.of(meetings.proceed(key, given.required(), given.reason()), request.links())));
    }
}
