package se.diarium.web.api.thread;

import se.diarium.governance.thread.RevisedPlans;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Takes what the plans hold that a plan revises into it. */
final class ContinuationPost extends ApiWebScript {

    private final ObjectDesk desk;
    private final RevisedPlans revisions;

    ContinuationPost(ApiTools tools, ObjectDesk desk, RevisedPlans revisions) {
        super(tools);
        this.desk = desk;
        this.revisions = revisions;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String plan = request.path("id");
        return Answer.ok(desk.views(request, tools().write(() -> revisions.carryOn(plan))));
    }
}
