package se.diarium.web.api.decisions;

import se.diarium.decision.DecisionProcess;
import se.diarium.decision.TaskPage;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;
import se.diarium.web.http.Links;

/** A page of the tasks of the caller, and those that anyone of the caller's groups may do. */
final class TasksGet extends ApiWebScript {

    private static final int MOST = 500;

    private final DecisionProcess process;

    TasksGet(ApiTools tools, DecisionProcess process) {
        super(tools);
        this.process = process;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("offset", "limit");
        int offset = request.number("offset", 0, Integer.MAX_VALUE, 0);
        int limit = request.number("limit", 1, MOST, MOST);
        TaskPage page = tools().read(() -> process.tasks(offset, limit));
        Links links = request.links();
        return Answer.ok(new PageView<>(
                page.total(),
                offset,
                limit,
                page.tasks().stream().map(task -> TaskRow.of(task, links)).toList()));
    }
}
