package se.diarium.register;

/** What was asked for is right in itself but conflicts with what the register holds. */
public class ConflictException extends RuntimeException {

    private final transient FieldError error;

    public ConflictException(String field, String code, Object... args) {
        super(field + ": " + code);
        this.error = new FieldError(field, code, args);
    }

    public FieldError error() {
        return error;
    }
}
