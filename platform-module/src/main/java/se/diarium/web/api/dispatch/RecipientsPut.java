package se.diarium.web.api.dispatch;

import java.io.IOException;
import se.diarium.decision.dispatch.Dispatches;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Sets who is to have the extract of an item. */
final class RecipientsPut extends ApiWebScript {

    private final Dispatches dispatches;

    RecipientsPut(ApiTools tools, Dispatches dispatches) {
        super(tools);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        RecipientsWire given = request.json(RecipientsWire.class);
        String id = request.path("id");
        return Answer.ok(tools().write(() -> RecipientsView.of(dispatches.set(key, id, given.toInput()))));
    }
}
