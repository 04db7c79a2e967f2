package se.diarium.embedded.webscript;

import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** The caller has to say who it is: status 401 with a challenge. */
final class AuthenticationRequired extends WebScriptException {

    private static final long serialVersionUID = 1L;

    AuthenticationRequired(String scriptId) {
        super(Status.STATUS_UNAUTHORIZED, "Authentication failed for Web Script " + scriptId);
    }
}
