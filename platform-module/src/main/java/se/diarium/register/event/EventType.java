package se.diarium.register.event;

/** What happened. The names are stored. */
public enum EventType {
    CASE_REGISTERED,
    CASE_CHANGED,
    CASE_STATUS_CHANGED,
    CASE_CLOSED,
    CASE_REOPENED,
    CASE_VOIDED,
    RECORD_ADDED,
    RECORD_CHANGED,
    RECORD_READ,
    RECORD_VOIDED,
    RECORD_ATTACHED,
    RECORD_SUPERSEDED,
    DECIDED,
    MADE_SECRET,
    SECRECY_LIFTED,
    PUBLICATION_PREPARED,
    PUBLICATION_SENT_BACK,
    PUBLISHED,
    WITHDRAWN,
    PARTY_ADDED,
    PARTY_CHANGED,
    DEADLINE_SET,
    DEADLINE_CHANGED,
    DEADLINE_MET,
    NOTE_WRITTEN,
    NOTE_CHANGED,
    CASE_LINKED,
    LINK_ENDED,
    DELEGATION_DECIDED,
    DELEGATION_REPORTED,
    DELEGATION_VOIDED,
    PUT_ON_AGENDA,
    AGENDA_CHANGED,
    MINUTES_APPROVED,
    NOTICE_POSTED,
    NOTICE_REMOVED,
    EXTRACT_SENT,
    EXTRACT_NOT_SENT,
    EXTRACT_BOUNCED,
    EXTRACT_UNKNOWN,
    PROPOSAL_APPROVED,
    PROPOSAL_APPROVED_BY_DIRECTOR,
    PROPOSAL_REVIEWED,
    PROPOSAL_SENT_BACK,
    PROPOSAL_RESUBMITTED,
    PROPOSAL_WITHDRAWN,
    CONSULTATION_SENT,
    CONSULTATION_ANSWERED,
    CONSULTATION_NOT_ANSWERED,
    UNIONS_AGREED,
    UNIONS_DISAGREED,
    TASK_DAY_MOVED,
    EXTRACT_SENT_OTHERWISE,
    OBJECT_MADE,
    OBJECT_CHANGED,
    OBJECT_VOIDED,
    OBJECT_ANSWERED,
    ANSWER_CHANGED,
    USER_MADE,
    USER_CHANGED,
    USER_SHUT_OUT,
    USER_LET_IN,
    USER_GIVEN_PASSWORD,
    PASSWORD_CHANGED,
    PUT_IN_GROUP,
    TAKEN_OUT_OF_GROUP;

    /** What a change of something is called whose making is called this. */
    public EventType change() {
        return switch (this) {
            case CASE_REGISTERED -> CASE_CHANGED;
            case PARTY_ADDED -> PARTY_CHANGED;
            case DEADLINE_SET -> DEADLINE_CHANGED;
            case NOTE_WRITTEN -> NOTE_CHANGED;
            case CASE_LINKED -> LINK_ENDED;
            case DELEGATION_DECIDED -> DELEGATION_REPORTED;
            case PUT_ON_AGENDA -> AGENDA_CHANGED;
            case OBJECT_MADE -> OBJECT_CHANGED;
            case OBJECT_ANSWERED -> ANSWER_CHANGED;
            default -> RECORD_CHANGED;
        };
    }

    /** What the voiding of something is called whose making is called this. */
    public EventType voiding() {
        return switch (this) {
            case CASE_REGISTERED -> CASE_VOIDED;
            case DELEGATION_DECIDED -> DELEGATION_VOIDED;
            case OBJECT_MADE -> OBJECT_VOIDED;
            default -> RECORD_VOIDED;
        };
    }
}
