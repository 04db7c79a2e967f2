package se.diarium.publishing;

/** What is found in a record before it is published. */
public enum FindingKind {
    PERSONAL_NUMBER,
    COORDINATION_NUMBER,
    EMAIL,
    TELEPHONE,
    UNREAD_FILE,
    UNREAD_PAGE,
    UNREAD_ATTACHMENT,
    UNREAD_REST;

    /** Whether it is a number that stands in a text, and not something that nobody can read by machine. */
    public boolean isNumber() {
        return this == PERSONAL_NUMBER || this == COORDINATION_NUMBER;
    }

    /**
     * Whether the record stays in until it is covered or released. A way to reach somebody is personal data, but whether it may be shown
     * depends on whose it is: of an official or a company it may, so it is told and left to whoever prepares the publication.
     */
    public boolean mustBeDecided() {
        return this != EMAIL && this != TELEPHONE;
    }
}
