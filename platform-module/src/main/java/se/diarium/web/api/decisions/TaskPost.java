package se.diarium.web.api.decisions;

import java.io.IOException;
import se.diarium.decision.DecisionProcess;
import se.diarium.decision.TaskCompletion;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Completes a task. */
final class TaskPost extends ApiWebScript {

    private final DecisionProcess process;

    TaskPost(ApiTools tools, DecisionProcess process) {
        super(tools);
        this.process = process;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        TaskCompletion completion = request.json(TaskInput.class).toCompletion();
        return Answer.ok(tools().write(() -> TaskRow.of(process.complete(id, completion), request.links())));
    }
}
