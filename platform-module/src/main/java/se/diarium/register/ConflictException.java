package se.diarium.register;

import java.util.List;
import org.alfresco.repo.node.integrity.IntegrityException;

/** What was asked for is right in itself but conflicts with what the register holds. */
public class ConflictException extends IntegrityException {

    private final transient FieldError error;

    public ConflictException(String field, String code, Object... args) {
        this(new FieldError(field, code, args));
    }

    private ConflictException(FieldError error) {
        super(RuleText.of(error), List.of());
        this.error = error;
    }

    public FieldError error() {
        return error;
    }
}
