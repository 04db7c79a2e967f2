package se.diarium.register;

/** By what a case goes from one state to another. */
public enum CaseAct {
    /** Those who work on the case say how far it has come. */
    WORK,
    /** The decision process moves it. */
    PROCESS,
    /** A registrar closes it. */
    CLOSING,
    /** A registrar voids it (makulering). */
    VOIDING,
    /** It is opened again, which is a right of its own. */
    REOPENING,
    /** It leaves for the archive. */
    ARCHIVING
}
