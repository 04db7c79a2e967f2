package se.diarium.document.text;

/** A file whose text cannot or must not be taken out, with the reason as a fixed word that callers can translate. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No content at all. */
        EMPTY,
        /** Larger than the setting allows. */
        TOO_LARGE,
        /** Of a kind that is not received: programs, scripts, archives, unknown data. */
        UNSUPPORTED,
        /** Locked by a password. */
        ENCRYPTED,
        /** Broken, or not what it says it is. */
        DAMAGED,
        /** With a picture that cannot be drawn, on a page that has to be. */
        PICTURE,
        /** Expands or nests without end. */
        TOO_DEEP,
        /** Not read within the time allowed. */
        TIMEOUT,
        /** Not read within the memory allowed. */
        OUT_OF_MEMORY
    }

    private final Reason reason;

    public UnreadableDocumentException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
