package se.diarium.governance.round;

/** How much of a year a round follows up. */
public enum RoundKind {
    MONTH,
    /** Four months. */
    TERTIAL,
    INTERIM,
    ANNUAL
}
