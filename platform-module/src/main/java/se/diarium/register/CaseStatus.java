package se.diarium.register;

/**
 * The states of a case. The names are what is stored and what goes over the wire. How a case gets from one to another is in
 * {@link CaseTransition}.
 */
public enum CaseStatus {
    REGISTERED,
    IN_PREPARATION,
    FOR_DECISION,
    DECIDED,
    DISPATCHED,
    CLOSED,
    VOIDED,
    ARCHIVED;

    /** Whether nothing more may be registered or changed in a case in this state. */
    public boolean settled() {
        return this == CLOSED || this == VOIDED || this == ARCHIVED;
    }

    /** @throws ConflictException if nothing more may be registered or changed in a case in this state */
    public void requireOpen() {
        if (settled()) {
            throw new ConflictException("status", "case.settled", name());
        }
    }

    /** Whether the matter is finally handled, so that what the authority drew up in it has become a public document. */
    public boolean handled() {
        return this == DECIDED || this == DISPATCHED || this == CLOSED || this == ARCHIVED;
    }
}
