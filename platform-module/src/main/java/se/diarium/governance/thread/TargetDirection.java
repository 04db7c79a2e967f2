package se.diarium.governance.thread;

/** Where the figures of an indicator are to go. */
public enum TargetDirection {
    /** The target or above it. */
    HIGHER,
    /** The target or below it. */
    LOWER,
    /** From the target to the upper target. */
    WITHIN
}
