package se.diarium.register;

/** How a record came to be in the case: it was received, sent, or drawn up by the authority itself. */
public enum Direction {
    RECEIVED,
    SENT,
    DRAWN_UP
}
