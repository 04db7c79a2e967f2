package se.diarium.web.api.dispatch;

import java.io.IOException;
import se.diarium.decision.dispatch.Dispatches;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Notes that a recipient was sent the extract in another way than by mail from here. */
final class SentOtherwisePost extends ApiWebScript {

    private final Dispatches dispatches;

    SentOtherwisePost(ApiTools tools, Dispatches dispatches) {
        super(tools);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        SentOtherwiseWire given = request.json(SentOtherwiseWire.class);
        String id = request.path("id");
        return Answer.ok(tools().write(() -> DispatchView.of(dispatches.sentOtherwise(id, given.how()))));
    }
}
