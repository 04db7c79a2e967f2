package se.diarium.decision.meeting;

/** What an item of an agenda is. */
public enum ItemKind {
    /** One that every agenda of the body has. */
    STANDING,
    /** A case for decision. */
    CASE,
    INFORMATION,
    /** One that came up when the summons had gone out, with a case or without. */
    ADDED_AT_TABLE;

    boolean takesCase() {
        return this == CASE || this == ADDED_AT_TABLE;
    }
}
