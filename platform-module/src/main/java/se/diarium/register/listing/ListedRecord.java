package se.diarium.register.listing;

import java.time.Instant;
import se.diarium.register.CaseStatus;

/**
 * A record in a list, and what the list says of its case.
 *
 * @param registered when it was registered
 * @param attachmentOf number of the record it is an attachment of; null when it is none or that one is secret
 * @param supersededBy number of the record that took its place; null when none did or that one is secret
 */
public record ListedRecord(
        RecordRow record,
        Instant registered,
        CaseStatus status,
        String handler,
        boolean secretCase,
        String caseTitle,
        String publicCaseTitle,
        Integer attachmentOf,
        Integer supersededBy) {

    /** Whether the record or its case is secret. */
    public boolean secret() {
        return secretCase || record.secret();
    }
}
