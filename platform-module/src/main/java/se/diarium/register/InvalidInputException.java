package se.diarium.register;

import java.util.List;

/** What was given cannot be accepted; says so field by field. */
public class InvalidInputException extends RuntimeException {

    private final transient List<FieldError> errors;

    public InvalidInputException(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public InvalidInputException(String field, String code, Object... args) {
        this(List.of(new FieldError(field, code, args)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
