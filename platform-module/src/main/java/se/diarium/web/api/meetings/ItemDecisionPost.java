package se.diarium.web.api.meetings;

import java.io.IOException;
import se.diarium.decision.meeting.ItemDecisions;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Notes what the body decides on an item. */
final class ItemDecisionPost extends ApiWebScript {

    private final ItemDecisions decisions;

    ItemDecisionPost(ApiTools tools, ItemDecisions decisions) {
        super(tools);
        this.decisions = decisions;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        DecisionWire given = request.json(DecisionWire.class);
        return Answer.ok(
                tools().write(() -> ItemView.of(decisions.decide(key, id, given.toInput()), decisions.acts(id))));
    }
}
