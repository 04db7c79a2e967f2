package se.diarium.register.node;

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
}
