package se.diarium.web.api;

import java.util.List;

/** Lists the legal grounds that secrecy may be claimed by. */
final class SecrecyGroundsGet extends ApiWebScript {

    SecrecyGroundsGet(ApiTools tools) {
        super(tools);
    }

    @Override
    Answer answer(ApiRequest request) {
        request.allow();
        Wire wire = request.wire();
        return Answer.ok(new GroundsView(wire.grounds().all().stream()
                .map(ground -> GroundView.of(ground.provision(), wire))
                .toList()));
    }

    /** The list on the wire, in the order of the act. */
    record GroundsView(List<GroundView> items) {}
}
