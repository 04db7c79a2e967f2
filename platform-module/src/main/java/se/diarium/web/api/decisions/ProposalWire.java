package se.diarium.web.api.decisions;

import se.diarium.decision.ProposalInput;

/** What is put before a body, as it comes. */
record ProposalWire(String body, String proposal, String recordId, String manager) {

    ProposalInput toInput() {
        return new ProposalInput(body, proposal, recordId, manager);
    }
}
