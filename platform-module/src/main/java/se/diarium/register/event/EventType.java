package se.diarium.register.event;

/** What happened. The names are stored. */
public enum EventType {
    CASE_REGISTERED,
    CASE_CHANGED,
    CASE_STATUS_CHANGED,
    RECORD_ADDED,
    RECORD_CHANGED,
    RECORD_READ,
    DECIDED,
    MADE_SECRET,
    PUBLISHED,
    WITHDRAWN
}
