package se.diarium.web.api.rounds;

import se.diarium.governance.followup.FollowUps;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** How far each body and unit has come in a round, and what it has not answered. */
final class RoundMissingGet extends ApiWebScript {

    private final RoundDesk desk;
    private final FollowUps followUps;

    RoundMissingGet(ApiTools tools, RoundDesk desk, FollowUps followUps) {
        super(tools);
        this.desk = desk;
        this.followUps = followUps;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        return Answer.ok(tools().read(() -> PageView.whole(followUps.progress(id).stream()
                .map(unit -> desk.progress(request, unit))
                .toList())));
    }
}
