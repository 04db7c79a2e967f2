package se.diarium.web.api.dispatch;

import java.io.IOException;
import se.diarium.decision.dispatch.Dispatcher;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;
import se.diarium.web.api.wire.PageView;

/** Sends the extract of an item to its recipients. */
final class DispatchesPost extends ApiWebScript {

    private final Dispatcher dispatcher;

    DispatchesPost(ApiTools tools, Dispatcher dispatcher) {
        super(tools);
        this.dispatcher = dispatcher;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        SendingWire given = request.json(SendingWire.class);
        return Answer.ok(
                PageView.whole(dispatcher.send(key, request.path("id"), given.recordId(), given.recipients()).stream()
                        .map(DispatchView::of)
                        .toList()));
    }
}
