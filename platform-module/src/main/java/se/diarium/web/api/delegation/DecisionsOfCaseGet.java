package se.diarium.web.api.delegation;

import se.diarium.decision.delegation.DelegationDecisions;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.DelegationView;
import se.diarium.web.api.wire.PageView;

/** The decisions by delegation in a case. */
final class DecisionsOfCaseGet extends ApiWebScript {

    private final DelegationDecisions decisions;

    DecisionsOfCaseGet(ApiTools tools, DelegationDecisions decisions) {
        super(tools);
        this.decisions = decisions;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        return Answer.ok(tools().read(() -> PageView.whole(decisions.of(number).stream()
                .map(decision -> DelegationView.of(decision, request.wire()))
                .toList())));
    }
}
