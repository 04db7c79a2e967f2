package se.diarium.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.register.Direction;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordKind;

/**
 * What may be published. Secret is what has a legal ground, on the record or on its case. What the authority drew up is
 * working material until the case is handled (Freedom of the Press Act 2:10), or, for minutes, which come to be approved,
 * from the start; what was received or sent is public from that moment. Nothing goes out with a personal identity number
 * in its text, titles or file metadata.
 */
final class PublicationRules {

    private static final int MOST_PLACES = 10;

    private final PersonalData personalData;

    PublicationRules(PersonalData personalData) {
        this.personalData = personalData;
    }

    /**
     * @param text of the file; empty if it has not been read
     * @param metadata what the file says about itself
     * @throws InvalidInputException naming everything that keeps the record in
     */
    void check(CaseSummary caseFile, RecordFile record, Optional<String> text, List<String> metadata) {
        List<FieldError> errors = new ArrayList<>();
        if (record.secrecy() != null) {
            errors.add(new FieldError(
                    "record", "publication.secret", record.secrecy().citation()));
        } else if (caseFile.secrecy() != null) {
            errors.add(new FieldError(
                    "record", "publication.secret", caseFile.secrecy().citation()));
        }
        if (caseFile.status() == CaseStatus.VOIDED) {
            errors.add(new FieldError("record", "publication.voided"));
        } else if (record.voided() != null) {
            errors.add(new FieldError("record", "record.voided"));
        } else if (isWorkingMaterial(caseFile, record)) {
            errors.add(new FieldError("record", "publication.workingMaterial"));
        }
        if (record.size() == 0) {
            errors.add(new FieldError("record", "publication.noFile"));
        } else if (text.isEmpty()) {
            errors.add(new FieldError("record", "publication.notRead"));
        }
        text.ifPresent(read -> checkPersonalData("text", read, errors));
        checkPersonalData("title", record.publicTitle(), errors);
        checkPersonalData("counterparty", record.publicCounterparty(), errors);
        checkPersonalData("filename", record.filename(), errors);
        metadata.forEach(value -> checkPersonalData("metadata", value, errors));
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private static boolean isWorkingMaterial(CaseSummary caseFile, RecordFile record) {
        boolean completeByItself = RecordKind.byCode(record.kind())
                .map(RecordKind::completeByApproval)
                .orElse(false);
        return record.direction() == Direction.DRAWN_UP
                && !completeByItself
                && record.decision() == null
                && !caseFile.status().handled();
    }

    private void checkPersonalData(String field, String text, List<FieldError> errors) {
        if (text != null) {
            personalData.passages(text).stream()
                    .limit(MOST_PLACES)
                    .forEach(passage -> errors.add(new FieldError(field, "publication.personalNumber", passage)));
        }
    }
}
