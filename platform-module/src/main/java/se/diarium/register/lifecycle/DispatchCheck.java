package se.diarium.register.lifecycle;

import java.util.List;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseStatus;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;

/** What was decided has been sent to those concerned. */
final class DispatchCheck implements ClosingCheck {

    @Override
    public List<ClosingRemark> check(CaseFile caseFile) {
        return caseFile.status() == CaseStatus.DECIDED && !caseFile.decisions().isEmpty()
                ? List.of(ClosingRemark.warning("closing.notDispatched"))
                : List.of();
    }
}
