package se.diarium.embedded.security;

import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;

/**
 * Logging in, for whoever takes requests from outside. Each way in leaves its user as the one of the current thread;
 * whoever calls one clears the thread when the request is done.
 */
public final class Authenticator {

    private final MutableAuthenticationService authenticationService;

    /** @param authenticationService the service that checks no permissions */
    public Authenticator(MutableAuthenticationService authenticationService) {
        this.authenticationService = authenticationService;
    }

    /**
     * Lets in a user with a password.
     *
     * @return a ticket, good for {@link #validate(String)} until it expires
     * @throws AuthenticationException when the user or the password is wrong, the user is disabled, or too many attempts
     *     have failed
     */
    public String authenticate(String userName, char[] password) {
        authenticationService.authenticate(userName, password);
        return authenticationService.getCurrentTicket();
    }

    /**
     * Lets in the holder of a ticket.
     *
     * @return the user's name
     * @throws AuthenticationException when the ticket is not valid, or no longer so
     */
    public String validate(String ticket) {
        authenticationService.validate(ticket);
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    /**
     * Lets in a guest.
     *
     * @throws AuthenticationException when guests are not let in
     */
    public void asGuest() {
        authenticationService.authenticateAsGuest();
    }

    /** Makes a ticket worthless; one that is not known is ignored. */
    public void invalidate(String ticket) {
        authenticationService.invalidateTicket(ticket);
    }

    /** Leaves the current thread without a user. */
    public void clear() {
        authenticationService.clearCurrentSecurityContext();
    }
}
