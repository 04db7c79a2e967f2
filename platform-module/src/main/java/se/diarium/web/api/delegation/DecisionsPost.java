package se.diarium.web.api.delegation;

import java.io.IOException;
import se.diarium.decision.delegation.DelegationDecisions;
import se.diarium.decision.delegation.DelegationInput;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;
import se.diarium.web.api.wire.DelegationView;

/** Registers a decision by delegation in a case. */
final class DecisionsPost extends ApiWebScript {

    private final CaseDesk desk;
    private final DelegationDecisions decisions;

    DecisionsPost(ApiTools tools, CaseDesk desk, DelegationDecisions decisions) {
        super(tools);
        this.desk = desk;
        this.decisions = decisions;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        DelegationWire given = request.json(DelegationWire.class);
        DelegationInput input = given.toInput();
        DelegationView made = desk.change(
                request, number, given, () -> DelegationView.of(decisions.register(number, input), request.wire()));
        return Answer.created(request.links().apiCase(number) + "/delegation-decisions", made);
    }
}
