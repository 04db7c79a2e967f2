package se.diarium.register;

/** What was asked for is being made ready, after an upgrade, and can be asked for again later. */
public class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code names the text that says what is being made ready */
    public NotReadyException(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
