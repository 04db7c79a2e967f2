package se.diarium.register.part;

import java.util.List;
import se.diarium.register.CaseFile;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;

/** The case is classified, where the region asks for that. */
final class ClassificationCheck implements ClosingCheck {

    private final Classification classification;
    private final boolean required;

    ClassificationCheck(Classification classification, boolean required) {
        this.classification = classification;
        this.required = required;
    }

    @Override
    public List<ClosingRemark> check(CaseFile caseFile) {
        if (classification.of(caseFile.diarienummer()).isPresent()) {
            return List.of();
        }
        return List.of(
                required
                        ? ClosingRemark.blocking("closing.notClassified")
                        : ClosingRemark.warning("closing.notClassified"));
    }
}
