package se.diarium.web.api.meetings;

import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.Meetings;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Cancels a meeting; it stays, with the reason. */
final class MeetingDelete extends ApiWebScript {

    private final Meetings meetings;

    MeetingDelete(ApiTools tools, Meetings meetings) {
        super(tools);
        this.meetings = meetings;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        request.allow("reason");
        String reason = request.parameter("reason");
        tools().write(() -> meetings.proceed(key, MeetingStatus.CANCELLED, reason));
        return Answer.noContent();
    }
}
