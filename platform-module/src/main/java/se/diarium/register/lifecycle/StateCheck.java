package se.diarium.register.lifecycle;

import java.util.List;
import se.diarium.register.CaseAct;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseTransition;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;

/** A case is closed from the states that lead to that. */
final class StateCheck implements ClosingCheck {

    @Override
    public List<ClosingRemark> check(CaseFile caseFile) {
        return CaseTransition.accepted(caseFile.status(), CaseAct.CLOSING).contains(CaseStatus.CLOSED)
                ? List.of()
                : List.of(ClosingRemark.blocking("closing.state", caseFile.status()));
    }
}
