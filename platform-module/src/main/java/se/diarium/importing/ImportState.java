package se.diarium.importing;

/** How far an import has come. The names are stored and go over the wire. */
public enum ImportState {
    /** Its tables and files are being received. */
    COLLECTING,
    /** It is read and checked as a whole. */
    VALIDATING,
    /** Something is wrong with it; tables or files can be sent again. */
    INVALID,
    /** It can be run. */
    VALID,
    /** Its cases are being registered. */
    RUNNING,
    /** It was stopped and can go on. */
    STOPPED,
    /** All its cases have been gone through. */
    DONE;

    /** Whether tables and files may still come or be replaced. */
    boolean isOpen() {
        return this == COLLECTING || this == INVALID || this == VALID;
    }
}
