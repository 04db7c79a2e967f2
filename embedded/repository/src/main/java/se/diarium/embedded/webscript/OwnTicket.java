package se.diarium.embedded.webscript;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Base of what a user can do with a ticket of its own; another's ticket is not found. */
abstract class OwnTicket extends DeclarativeWebScript {

    private final AuthenticationService authentications;

    OwnTicket(AuthenticationService authentications) {
        this.authentications = authentications;
    }

    /** Does the work and says how it went. */
    abstract void handle(String ticket, AuthenticationService authentications, Status status);

    @Override
    protected final Map<String, Object> executeImpl(WebScriptRequest req, Status status) {
        String ticket = req.getServiceMatch().getTemplateVars().get("ticket");
        if (ticket == null || ticket.isEmpty()) {
            throw new WebScriptException(Status.STATUS_BAD_REQUEST, "Ticket not specified");
        }
        boolean own = userOf(ticket)
                .filter(AuthenticationUtil.getFullyAuthenticatedUser()::equals)
                .isPresent();
        if (own) {
            handle(ticket, authentications, status);
        } else {
            status.setCode(Status.STATUS_NOT_FOUND, "Ticket not found");
        }
        Map<String, Object> model = new HashMap<>();
        model.put("ticket", ticket);
        return model;
    }

    private Optional<String> userOf(String ticket) {
        AuthenticationUtil.pushAuthentication();
        try {
            authentications.validate(ticket);
            return Optional.ofNullable(AuthenticationUtil.getFullyAuthenticatedUser());
        } catch (AuthenticationException e) {
            return Optional.empty();
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }
}
