package se.diarium.publishing;

/** What the guard of publication finds. */
public enum FindingKind {
    PERSONAL_NUMBER,
    COORDINATION_NUMBER,
    UNREAD_FILE,
    UNREAD_PAGE,
    UNREAD_ATTACHMENT,
    UNREAD_REST;

    /** Whether it is a number that stands in a text, and not something that nobody can read by machine. */
    public boolean isNumber() {
        return this == PERSONAL_NUMBER || this == COORDINATION_NUMBER;
    }
}
