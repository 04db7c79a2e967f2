package se.diarium.web.api.dispatch;

import se.diarium.decision.dispatch.Dispatches;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;
import se.diarium.web.api.wire.PageView;

/** How the dispatch of a meeting stands: who is to have which extract, and what became of it. */
final class MeetingDispatchesGet extends ApiWebScript {

    private final Dispatches dispatches;

    MeetingDispatchesGet(ApiTools tools, Dispatches dispatches) {
        super(tools);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        MeetingKey key = Keys.of(request);
        return Answer.ok(tools().read(() -> PageView.whole(
                dispatches.ofMeeting(key).stream().map(ItemDispatchView::of).toList())));
    }
}
