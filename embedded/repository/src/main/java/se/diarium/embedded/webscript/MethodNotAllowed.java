package se.diarium.embedded.webscript;

import java.util.List;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** The URL is known, but not with this method: status 405 with the methods it has. */
final class MethodNotAllowed extends WebScriptException {

    private static final long serialVersionUID = 1L;

    private final String allowed;

    MethodNotAllowed(String uri, String method, List<String> allowed) {
        super(Status.STATUS_METHOD_NOT_ALLOWED, "Script url " + uri + " does not support the method " + method);
        this.allowed = header(allowed);
    }

    String allowed() {
        return allowed;
    }

    /** The value of an Allow header. */
    static String header(List<String> methods) {
        return methods.isEmpty() ? "OPTIONS" : "OPTIONS, " + String.join(", ", methods);
    }
}
