package se.diarium.register;

import java.util.List;
import org.alfresco.repo.security.permissions.AccessDeniedException;

/**
 * A rule of the register forbids it, whatever the caller's rights. To the platform's own interfaces it is a denied access,
 * which they answer as forbidden instead of as a failure of the server.
 */
public class NotAllowedException extends AccessDeniedException {

    private final String code;

    /** @param code key of the message, {@code problem.<code>} in the bundle */
    public NotAllowedException(String code) {
        super(RuleText.of(code, List.of()));
        this.code = code;
    }

    /** @param errors what stands in the way, where the code alone does not say it */
    protected NotAllowedException(List<FieldError> errors) {
        super(RuleText.of(errors));
        this.code = errors.get(0).code();
    }

    public String code() {
        return code;
    }
}
