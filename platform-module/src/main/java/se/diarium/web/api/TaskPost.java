package se.diarium.web.api;

import java.io.IOException;
import se.diarium.decision.DecisionProcess;
import se.diarium.decision.TaskCompletion;

/** Completes a task. */
final class TaskPost extends ApiWebScript {

    private final DecisionProcess process;

    TaskPost(ApiTools tools, DecisionProcess process) {
        super(tools);
        this.process = process;
    }

    @Override
    Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        TaskCompletion completion = request.json(TaskInput.class).toCompletion();
        return Answer.ok(tools().write(() -> TaskRow.of(process.complete(id, completion))));
    }
}
