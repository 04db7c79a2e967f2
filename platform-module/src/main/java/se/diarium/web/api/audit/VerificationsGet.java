package se.diarium.web.api.audit;

import se.diarium.register.chain.ChainRuns;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The latest verifications. */
final class VerificationsGet extends ApiWebScript {

    private final ChainRuns runs;

    VerificationsGet(ApiTools tools, ChainRuns runs) {
        super(tools);
        this.runs = runs;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().read(() ->
                PageView.whole(runs.latest().stream().map(ChainRunView::of).toList())));
    }
}
