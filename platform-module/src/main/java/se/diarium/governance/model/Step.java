package se.diarium.governance.model;

/** What is done at an entry of the calendar. The names are those of the model file. */
public enum Step {
    /** Work on it begins or goes on. */
    PREPARE,
    /** What is finished is shown to those who are to use it. */
    PRESENT,
    /** A proposal is put. */
    PROPOSE,
    /** Others are heard, or negotiated with. */
    CONSULT,
    /** Others are told. */
    INFORM,
    /** It is decided. */
    DECIDE,
    /** A decided plan is changed. */
    REVISE,
    /** A report is given. */
    REPORT,
    /** A meeting is held. */
    MEET,
    /** The way it was done is looked back on. */
    EVALUATE
}
