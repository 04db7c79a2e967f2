package se.diarium.web.api.delegation;

import java.io.IOException;
import se.diarium.decision.delegation.DelegationDecisions;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;
import se.diarium.web.api.wire.DelegationView;
import se.diarium.web.api.wire.ReasonInput;

/** Voids a decision by delegation that was registered in error. */
final class DecisionVoidingPost extends ApiWebScript {

    private final CaseDesk desk;
    private final DelegationDecisions decisions;

    DecisionVoidingPost(ApiTools tools, CaseDesk desk, DelegationDecisions decisions) {
        super(tools);
        this.desk = desk;
        this.decisions = decisions;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        String id = request.path("id");
        ReasonInput given = request.json(ReasonInput.class);
        return Answer.ok(desk.change(
                request,
                number,
                given,
                () -> DelegationView.of(decisions.voidDecision(number, id, given.reason()), request.wire())));
    }
}
