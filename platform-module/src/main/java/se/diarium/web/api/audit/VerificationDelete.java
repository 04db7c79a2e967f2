package se.diarium.web.api.audit;

import se.diarium.register.chain.ChainRuns;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Stops a verification. */
final class VerificationDelete extends ApiWebScript {

    private final ChainRuns runs;

    VerificationDelete(ApiTools tools, ChainRuns runs) {
        super(tools);
        this.runs = runs;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(ChainRunView.of(tools().write(() -> runs.stop(request.path("id")))));
    }
}
