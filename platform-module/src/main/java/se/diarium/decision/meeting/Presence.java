package se.diarium.decision.meeting;

/** How somebody took part in a meeting. */
public enum Presence {
    PRESENT,
    ABSENT,
    /** There from an item on. */
    JOINED,
    /** No longer there from an item on. */
    LEFT;

    boolean needsItem() {
        return this == JOINED || this == LEFT;
    }
}
