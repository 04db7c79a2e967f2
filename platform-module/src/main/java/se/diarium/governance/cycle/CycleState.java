package se.diarium.governance.cycle;

/** How far something of a year has come, as far as the reader may know. */
public enum CycleState {
    /** It is there, and is decided where it is to be. */
    DONE,

    /** Its day is ahead, or is today. */
    COMING,

    /** Its day has passed and there is nothing that the reader may see. */
    LATE,

    /** Its day has passed; the register does not tell whether it was done. */
    UNKNOWN
}
