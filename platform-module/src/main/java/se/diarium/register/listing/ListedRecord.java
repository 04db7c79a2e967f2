package se.diarium.register.listing;

import java.time.Instant;
import se.diarium.register.CaseStatus;

/**
 * A record in a list, and what the list says of its case.
 *
 * @param registered when it was registered
 */
public record ListedRecord(
        RecordRow record,
        Instant registered,
        CaseStatus status,
        String handler,
        boolean secretCase,
        String caseTitle,
        String publicCaseTitle) {

    /** Whether the record or its case is secret. */
    public boolean secret() {
        return secretCase || record.secret();
    }
}
