package se.diarium.embedded.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** Makes the sender of a request the user of the current thread, when the script asks for one. */
final class ScriptAuthentication {

    private final AuthenticationService authentications;
    private final AuthorityService authorities;

    ScriptAuthentication(AuthenticationService authentications, AuthorityService authorities) {
        this.authentications = authentications;
        this.authorities = authorities;
    }

    /**
     * Authenticates the sender and checks that it is the kind of user that is required.
     *
     * @return false when the sender has not shown who it is
     * @throws WebScriptException 401 for a user who may not call the script
     */
    boolean authenticate(Description description, HttpServletRequest request, boolean guestRequested) {
        RequiredAuthentication required = description.getRequiredAuthentication();
        if (required != RequiredAuthentication.guest && guestRequested) {
            throw refused(description, "user");
        }
        boolean authenticated = guestRequested ? authenticateAsGuest() : authenticate(request);
        if (authenticated) {
            check(description, required);
        }
        return authenticated;
    }

    private void check(Description description, RequiredAuthentication required) {
        if (required != RequiredAuthentication.guest && authorities.hasGuestAuthority()) {
            throw refused(description, "user");
        }
        boolean administration =
                required == RequiredAuthentication.admin || required == RequiredAuthentication.sysadmin;
        if (administration && !isAdministrator()) {
            throw refused(description, "admin");
        }
    }

    private boolean isAdministrator() {
        return authorities.hasAdminAuthority()
                || AuthenticationUtil.getSystemUserName().equals(AuthenticationUtil.getFullyAuthenticatedUser());
    }

    private boolean authenticateAsGuest() {
        return succeeds(authentications::authenticateAsGuest);
    }

    private boolean authenticate(HttpServletRequest request) {
        Optional<Credentials.Ticket> ticket = Credentials.ofUrl(request);
        if (ticket.isPresent() && authenticate(ticket.get())) {
            return true;
        }
        return Credentials.ofHeader(request).map(this::authenticate).orElse(false);
    }

    private boolean authenticate(Credentials credentials) {
        if (credentials instanceof Credentials.Ticket ticket) {
            return succeeds(() -> authentications.validate(ticket.ticket()));
        }
        Credentials.Password password = (Credentials.Password) credentials;
        return succeeds(() -> authentications.authenticate(
                password.user(), password.password().toCharArray()));
    }

    private static boolean succeeds(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (AuthenticationException e) {
            return false;
        }
    }

    private static WebScriptException refused(Description description, String required) {
        return new WebScriptException(
                Status.STATUS_UNAUTHORIZED,
                "Web Script " + description.getId() + " requires " + required + " authentication");
    }
}
