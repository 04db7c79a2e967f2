package se.diarium.web.api.rounds;

import se.diarium.governance.followup.FollowUps;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** What is to be answered in a round, with the answers given in it and before. */
final class RoundAnswersGet extends ApiWebScript {

    private final RoundDesk desk;
    private final FollowUps followUps;

    RoundAnswersGet(ApiTools tools, RoundDesk desk, FollowUps followUps) {
        super(tools);
        this.desk = desk;
        this.followUps = followUps;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        return Answer.ok(tools().read(() -> PageView.whole(desk.lines(request, followUps.lines(id)))));
    }
}
