package se.diarium.register.lifecycle;

import java.util.List;
import se.diarium.register.CaseFile;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;

/** Somebody has answered for the case. */
final class HandlerCheck implements ClosingCheck {

    @Override
    public List<ClosingRemark> check(CaseFile caseFile) {
        return caseFile.handler() == null ? List.of(ClosingRemark.warning("closing.noHandler")) : List.of();
    }
}
