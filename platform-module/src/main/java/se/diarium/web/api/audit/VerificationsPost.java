package se.diarium.web.api.audit;

import java.io.IOException;
import se.diarium.register.chain.ChainRuns;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** Asks for chains to be verified; how far that is, the verifications tell. */
final class VerificationsPost extends ApiWebScript {

    private final ChainRuns runs;

    VerificationsPost(ApiTools tools, ChainRuns runs) {
        super(tools);
        this.runs = runs;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow();
        VerificationWire given = request.json(VerificationWire.class);
        return Answer.accepted(
                tools().write(() -> PageView.whole(runs.request(given.series(), given.first(), given.last()).stream()
                        .map(ChainRunView::of)
                        .toList())));
    }
}
