package se.diarium.web.api.decisions;

import java.io.IOException;
import java.time.LocalDate;
import se.diarium.decision.DecisionProcess;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Moves the day by which a task is to be done. */
final class TaskDuePost extends ApiWebScript {

    private final DecisionProcess process;

    TaskDuePost(ApiTools tools, DecisionProcess process) {
        super(tools);
        this.process = process;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String id = request.path("id");
        LocalDate due = request.json(DueInput.class).due();
        return Answer.ok(tools().write(() -> TaskRow.of(process.setDue(id, due), request.links())));
    }
}
