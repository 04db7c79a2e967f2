package se.diarium.web.problem;

/** What a client wants to change is no longer what the client had seen. */
public final class ChangedSinceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String tag;
    private final transient Object current;
    private final transient Object yours;

    /**
     * @param tag the entity tag of what it is now
     * @param current what it is now, as it goes over the wire
     * @param yours what the client sent
     */
    public ChangedSinceException(String tag, Object current, Object yours) {
        super("Changed since; now " + tag);
        this.tag = tag;
        this.current = current;
        this.yours = yours;
    }

    /** The entity tag of what it is now. */
    public String tag() {
        return tag;
    }

    Object current() {
        return current;
    }

    Object yours() {
        return yours;
    }
}
