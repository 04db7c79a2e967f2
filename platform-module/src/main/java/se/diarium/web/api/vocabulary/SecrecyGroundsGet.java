package se.diarium.web.api.vocabulary;

import java.util.List;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.GroundView;
import se.diarium.web.api.wire.Wire;

/** Lists the legal grounds that secrecy may be claimed by. */
final class SecrecyGroundsGet extends ApiWebScript {

    SecrecyGroundsGet(ApiTools tools) {
        super(tools);
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        Wire wire = request.wire();
        return Answer.ok(new GroundsView(wire.grounds().all().stream()
                .map(ground -> GroundView.of(ground.provision(), wire))
                .toList()));
    }

    /** The list on the wire, in the order of the act. */
    record GroundsView(List<GroundView> items) {}
}
