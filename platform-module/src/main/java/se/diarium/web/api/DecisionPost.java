package se.diarium.web.api;

import java.io.IOException;
import se.diarium.decision.DecisionProcess;
import se.diarium.register.number.Diarienummer;

/** Starts the decision process of a case. */
final class DecisionPost extends ApiWebScript {

    private final DecisionProcess process;

    DecisionPost(ApiTools tools, DecisionProcess process) {
        super(tools);
        this.process = process;
    }

    @Override
    Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        ProposalWire proposal = request.json(ProposalWire.class);
        return tools().write(() ->
                Answer.created(request.links().apiCase(number), TaskRow.of(process.start(number, proposal.toInput()))));
    }
}
