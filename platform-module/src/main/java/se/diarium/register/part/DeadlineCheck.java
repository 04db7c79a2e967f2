package se.diarium.register.part;

import java.util.List;
import se.diarium.register.CaseFile;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;

/** What was to be done in the case by a day is done, or is no longer to be done. */
final class DeadlineCheck implements ClosingCheck {

    private final Deadlines deadlines;

    DeadlineCheck(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<ClosingRemark> check(CaseFile caseFile) {
        return deadlines.of(caseFile.diarienummer()).stream()
                .filter(Deadline::open)
                .map(deadline -> ClosingRemark.warning(
                                "closing.deadline",
                                deadline.what(),
                                deadline.due().toString())
                        .about("deadline", deadline.id()))
                .toList();
    }
}
