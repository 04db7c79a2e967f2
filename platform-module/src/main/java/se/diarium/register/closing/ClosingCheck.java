package se.diarium.register.closing;

import java.util.List;
import se.diarium.register.CaseFile;

/** One rule of what should be in order when a case is closed. Every bean of this type is asked. */
public interface ClosingCheck {

    /**
     * What is not in order. Runs with the caller's rights, inside a transaction, and changes nothing.
     *
     * @param caseFile the case with the records that the caller may read
     */
    List<ClosingRemark> check(CaseFile caseFile);
}
