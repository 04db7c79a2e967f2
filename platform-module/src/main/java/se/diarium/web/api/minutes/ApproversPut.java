package se.diarium.web.api.minutes;

import java.io.IOException;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.minutes.Minutes;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Appoints those who approve the minutes of a meeting besides its chair. */
final class ApproversPut extends ApiWebScript {

    private final Minutes minutes;

    ApproversPut(ApiTools tools, Minutes minutes) {
        super(tools);
        this.minutes = minutes;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        ApproversWire given = request.json(ApproversWire.class);
        return Answer.ok(tools().write(() -> MinutesView.of(minutes.appoint(key, given.toInput()))));
    }
}
