package se.diarium.register.listing;

/**
 * Whom a list of records is for. Citizens are told of public documents alone: what was received, sent or published, and
 * what the authority drew up in a matter that is handled (Freedom of the Press Act, TF 2 kap. 9 and 10 §§).
 */
public enum Readership {

    /** Those who work with the register: everything they may see. */
    STAFF(null),

    /** Everybody: what is published and not secret. */
    PUBLISHED("r.published_at IS NOT NULL AND r.is_secret = 0 AND r.case_secret = 0"),

    /** Everybody: also what was received and sent and is neither secret nor voided, whether published or not. */
    REGISTERED("r.is_secret = 0 AND r.case_secret = 0 AND (r.published_at IS NOT NULL"
            + " OR r.direction IN ('RECEIVED', 'SENT') AND r.is_voided = 0 AND r.case_status <> 'VOIDED')"),

    /** Whoever is handed an extract: public documents, the protected ones without what is protected. */
    EXTRACT("r.published_at IS NOT NULL OR r.direction IN ('RECEIVED', 'SENT')"
            + " OR r.case_status IN ('DECIDED', 'DISPATCHED', 'CLOSED', 'ARCHIVED')");

    private final String condition;

    Readership(String condition) {
        this.condition = condition;
    }

    /** What rows of {@code dia_record r} are for it; null for all. */
    String condition() {
        return condition;
    }
}
