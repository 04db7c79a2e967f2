package se.diarium.web.api.minutes;

import java.io.IOException;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.minutes.Minutes;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Approves the minutes of a meeting, or some paragraphs of them at once. */
final class ApprovalsPost extends ApiWebScript {

    private final Minutes minutes;

    ApprovalsPost(ApiTools tools, Minutes minutes) {
        super(tools);
        this.minutes = minutes;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        ApprovalWire given = request.json(ApprovalWire.class);
        return Answer.ok(tools().write(() -> MinutesView.of(minutes.approve(key, given.items(), given.member()))));
    }
}
