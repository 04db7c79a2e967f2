package se.diarium.web.api.vocabulary;

import se.diarium.register.node.CaseWorkers;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** Lists the people whom a case, a deadline or a task can be given to. */
final class HandlersGet extends ApiWebScript {

    private final CaseWorkers workers;

    HandlersGet(ApiTools tools, CaseWorkers workers) {
        super(tools);
        this.workers = workers;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().read(() -> PageView.whole(workers.all())));
    }
}
