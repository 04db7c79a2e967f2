package se.diarium.register;

import java.util.EnumSet;
import java.util.Set;

/** The states of a case. The names are what is stored and what goes over the wire. */
public enum CaseStatus {
    REGISTERED,
    IN_PREPARATION,
    FOR_DECISION,
    DECIDED,
    DISPATCHED,
    CLOSED,
    VOIDED,
    ARCHIVED;

    /** The states a case in this state may be taken to. */
    public Set<CaseStatus> next() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(IN_PREPARATION, FOR_DECISION, DECIDED, CLOSED, VOIDED);
            case IN_PREPARATION -> EnumSet.of(FOR_DECISION, DECIDED, CLOSED, VOIDED);
            case FOR_DECISION -> EnumSet.of(IN_PREPARATION, DECIDED, VOIDED);
            case DECIDED -> EnumSet.of(IN_PREPARATION, FOR_DECISION, DISPATCHED, CLOSED);
            case DISPATCHED -> EnumSet.of(IN_PREPARATION, CLOSED);
            case CLOSED -> EnumSet.of(ARCHIVED);
            case VOIDED, ARCHIVED -> EnumSet.noneOf(CaseStatus.class);
        };
    }

    /** Whether nothing more may be registered or changed in a case in this state. */
    public boolean settled() {
        return this == CLOSED || this == VOIDED || this == ARCHIVED;
    }

    /** Whether the matter is finally handled, so that what the authority drew up in it has become a public document. */
    public boolean handled() {
        return this == DECIDED || this == DISPATCHED || this == CLOSED || this == ARCHIVED;
    }
}
