package se.diarium.register;

import java.util.List;
import org.alfresco.repo.node.integrity.IntegrityException;

/**
 * What was given cannot be accepted; says so field by field. To the platform's own interfaces it breaks the integrity of the
 * repository, which they answer as the client's mistake.
 */
public class InvalidInputException extends IntegrityException {

    private final transient List<FieldError> errors;

    public InvalidInputException(List<FieldError> errors) {
        super(RuleText.of(errors), List.of());
        this.errors = List.copyOf(errors);
    }

    public InvalidInputException(String field, String code, Object... args) {
        this(List.of(new FieldError(field, code, args)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
