package se.diarium.web.api.meetings;

import java.io.IOException;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Plans a meeting. */
final class MeetingsPost extends ApiWebScript {

    private final Meetings meetings;

    MeetingsPost(ApiTools tools, Meetings meetings) {
        super(tools);
        this.meetings = meetings;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingWire given = request.json(MeetingWire.class);
        Meeting made = tools().write(() -> meetings.plan(given.toInput()));
        MeetingView view = MeetingView.of(made, request.links());
        return Answer.created(view.url(), view);
    }
}
