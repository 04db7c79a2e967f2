package se.diarium.web.api.rounds;

import java.util.List;
import se.diarium.governance.followup.Compilation;
import se.diarium.governance.followup.FollowUps;
import se.diarium.governance.followup.Tally;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** A round put together from the units by way of their boards to the region. */
final class RoundCompilationGet extends ApiWebScript {

    private final RoundDesk desk;
    private final FollowUps followUps;

    RoundCompilationGet(ApiTools tools, RoundDesk desk, FollowUps followUps) {
        super(tools);
        this.desk = desk;
        this.followUps = followUps;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        Compilation compiled = tools().read(() -> followUps.compile(id));
        return Answer.ok(new CompilationView(
                desk.view(request, compiled.round()), compiled.tally(), desk.groups(request, compiled.groups())));
    }

    private record CompilationView(RoundView round, Tally tally, List<RoundDesk.GroupView> groups) {}
}
