package se.diarium.decision;

import java.util.List;
import se.diarium.register.CaseFile;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;

/** Where a decision was proposed, one was made. A proposal may have been withdrawn, so it is only remarked on. */
final class MissingDecisionCheck implements ClosingCheck {
    private final RunningDecisions processes;

    MissingDecisionCheck(RunningDecisions processes) {
        this.processes = processes;
    }

    @Override
    public List<ClosingRemark> check(CaseFile caseFile) {
        return caseFile.decisions().isEmpty() && processes.endedIn(caseFile.diarienummer())
                ? List.of(ClosingRemark.warning("closing.noDecision"))
                : List.of();
    }
}
