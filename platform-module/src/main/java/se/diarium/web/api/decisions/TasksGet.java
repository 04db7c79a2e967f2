package se.diarium.web.api.decisions;

import java.util.List;
import se.diarium.decision.DecisionProcess;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The tasks of the caller, and those that anyone of the caller's groups may do. */
final class TasksGet extends ApiWebScript {

    private final DecisionProcess process;

    TasksGet(ApiTools tools, DecisionProcess process) {
        super(tools);
        this.process = process;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        List<TaskRow> tasks =
                tools().read(() -> process.tasks().stream().map(TaskRow::of).toList());
        return Answer.ok(new PageView<>(tasks.size(), 0, tasks.size(), tasks));
    }
}
