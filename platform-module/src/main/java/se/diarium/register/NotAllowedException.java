package se.diarium.register;

/** A rule of the register forbids it, whatever the caller's rights. */
public class NotAllowedException extends RuntimeException {

    private final String code;

    /** @param code key of the message, {@code problem.<code>} in the bundle */
    public NotAllowedException(String code) {
        super("Not allowed: " + code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
