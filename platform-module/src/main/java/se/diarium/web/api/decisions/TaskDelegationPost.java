package se.diarium.web.api.decisions;

import java.io.IOException;
import se.diarium.decision.DecisionProcess;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Hands a task to another. */
final class TaskDelegationPost extends ApiWebScript {

    private final DecisionProcess process;

    TaskDelegationPost(ApiTools tools, DecisionProcess process) {
        super(tools);
        this.process = process;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        String to = request.json(DelegationInput.class).to();
        return Answer.ok(tools().write(() -> TaskRow.of(process.delegate(id, to), request.links())));
    }
}
