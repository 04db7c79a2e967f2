package se.diarium.register.node;

import java.util.List;
import se.diarium.register.FieldError;
import se.diarium.register.NotAllowedException;

/**
 * What a behaviour throws at somebody who came through a door of the platform. The script behind Share's upload tells a
 * refusal from a failure by finding {@code AccessDeniedException} in the name of the class, which is all it gets to see.
 */
public final class RuleAccessDeniedException extends NotAllowedException {

    /** @param code key of the message, {@code problem.<code>} in the bundle */
    public RuleAccessDeniedException(String code) {
        super(code);
    }

    /** @param errors what cannot be accepted; a door of the platform tells it as a denied access */
    public RuleAccessDeniedException(List<FieldError> errors) {
        super(errors);
    }
}
