package se.diarium.web.api.meetings;

import java.io.IOException;
import se.diarium.decision.meeting.ItemDecisions;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Notes who stands aside at an item for bias. */
final class BiasPut extends ApiWebScript {

    private final ItemDecisions decisions;

    BiasPut(ApiTools tools, ItemDecisions decisions) {
        super(tools);
        this.decisions = decisions;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        String id = request.path("id");
        BiasWire given = request.json(BiasWire.class);
        return Answer.ok(tools().write(() -> BiasWire.of(decisions.standAside(key, id, given.toInput()))));
    }
}
