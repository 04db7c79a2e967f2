package se.diarium.governance.round;

/** How far a round has come. It follows from the day. */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED
}
