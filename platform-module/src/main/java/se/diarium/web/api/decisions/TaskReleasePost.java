package se.diarium.web.api.decisions;

import se.diarium.decision.DecisionProcess;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Gives a task back. */
final class TaskReleasePost extends ApiWebScript {

    private final DecisionProcess process;

    TaskReleasePost(ApiTools tools, DecisionProcess process) {
        super(tools);
        this.process = process;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        return Answer.ok(tools().write(() -> TaskRow.of(process.release(id), request.links())));
    }
}
