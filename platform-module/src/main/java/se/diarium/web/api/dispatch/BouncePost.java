package se.diarium.web.api.dispatch;

import java.io.IOException;
import se.diarium.decision.dispatch.Dispatches;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Notes that what was sent to a recipient came back. */
final class BouncePost extends ApiWebScript {

    private final Dispatches dispatches;

    BouncePost(ApiTools tools, Dispatches dispatches) {
        super(tools);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        BounceWire given = request.json(BounceWire.class);
        String id = request.path("id");
        return Answer.ok(tools().write(() -> DispatchView.of(dispatches.bounced(id, given.reason()))));
    }
}
