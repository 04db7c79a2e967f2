package se.diarium.register;

import java.util.List;
import org.alfresco.repo.node.integrity.IntegrityException;

/** What was asked for is right in itself but conflicts with what the register holds. */
public class ConflictException extends IntegrityException {

    private final transient List<FieldError> errors;

    public ConflictException(String field, String code, Object... args) {
        this(List.of(new FieldError(field, code, args)));
    }

    /** @param errors everything that stands in the way */
    public ConflictException(List<FieldError> errors) {
        super(RuleText.of(errors), List.of());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
