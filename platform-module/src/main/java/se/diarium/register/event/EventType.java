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
    DECIDED,
    MADE_SECRET,
    SECRECY_LIFTED,
    PUBLISHED,
    WITHDRAWN
}
