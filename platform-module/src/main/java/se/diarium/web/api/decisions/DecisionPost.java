package se.diarium.web.api.decisions;

import java.io.IOException;
import se.diarium.decision.DecisionProcess;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Starts the decision process of a case. */
final class DecisionPost extends ApiWebScript {

    private final CaseDesk desk;
    private final DecisionProcess process;

    DecisionPost(ApiTools tools, CaseDesk desk, DecisionProcess process) {
        super(tools);
        this.desk = desk;
        this.process = process;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        ProposalWire proposal = request.json(ProposalWire.class);
        TaskRow task = desk.change(
                request,
                number,
                proposal,
                () -> TaskRow.of(process.start(number, proposal.toInput()), request.links()));
        return Answer.created(request.links().apiCase(number), task);
    }
}
