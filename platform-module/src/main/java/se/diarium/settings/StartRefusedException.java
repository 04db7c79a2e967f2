package se.diarium.settings;

/** The module does not start. The message is for the administrator and says it all, so there is no trace of calls. */
public final class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusedException(String message) {
        super(message, null, false, false);
    }
}
