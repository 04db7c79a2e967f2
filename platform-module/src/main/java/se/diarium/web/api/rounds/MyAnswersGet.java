package se.diarium.web.api.rounds;

import java.util.List;
import se.diarium.governance.followup.FollowUps;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** What the units that the caller answers for are to answer in the rounds that are open. */
final class MyAnswersGet extends ApiWebScript {

    private final RoundDesk desk;
    private final FollowUps followUps;

    MyAnswersGet(ApiTools tools, RoundDesk desk, FollowUps followUps) {
        super(tools);
        this.desk = desk;
        this.followUps = followUps;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return Answer.ok(tools().read(() -> PageView.whole(followUps.mine().stream()
                .map(mine -> new MineView(desk.view(request, mine.round()), desk.owed(request, mine.owed())))
                .toList())));
    }

    private record MineView(RoundView round, List<RoundDesk.OwedView> owed) {}
}
