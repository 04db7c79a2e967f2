package se.diarium.web.api.minutes;

import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.minutes.Minutes;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** How far the approval of the minutes of a meeting has come. */
final class MinutesGet extends ApiWebScript {

    private final Minutes minutes;

    MinutesGet(ApiTools tools, Minutes minutes) {
        super(tools);
        this.minutes = minutes;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        return Answer.ok(tools().read(() -> MinutesView.of(minutes.of(key))));
    }
}
