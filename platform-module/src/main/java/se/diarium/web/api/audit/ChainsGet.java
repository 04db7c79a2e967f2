package se.diarium.web.api.audit;

import se.diarium.register.chain.ChainRuns;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The chains of events, where they end and when they were verified. */
final class ChainsGet extends ApiWebScript {

    private final ChainRuns runs;

    ChainsGet(ApiTools tools, ChainRuns runs) {
        super(tools);
        this.runs = runs;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().read(() ->
                PageView.whole(runs.chains().stream().map(ChainView::of).toList())));
    }
}
