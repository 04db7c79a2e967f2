package se.diarium.web.api.dispatch;

import se.diarium.decision.dispatch.Dispatches;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Who is to have the extract of an item, and what became of it. */
final class RecipientsGet extends ApiWebScript {

    private final Dispatches dispatches;

    RecipientsGet(ApiTools tools, Dispatches dispatches) {
        super(tools);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        return Answer.ok(tools().read(() -> RecipientsView.of(dispatches.of(key, id))));
    }
}
