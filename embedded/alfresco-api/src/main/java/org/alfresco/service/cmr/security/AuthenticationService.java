package org.alfresco.service.cmr.security;

import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationException;

/** Verifies who somebody is, by password or ticket, and hands out tickets. */
public interface AuthenticationService {

    /** Whether this user may log in. */
    boolean getAuthenticationEnabled(String userName) throws AuthenticationException;

    void authenticate(String userName, char[] password) throws AuthenticationException;

    void authenticateAsGuest() throws AuthenticationException;

    boolean guestUserAuthenticationAllowed();

    boolean authenticationExists(String userName);

    /** The user whose rights count on this thread, or null. */
    String getCurrentUserName() throws AuthenticationException;

    /** Makes every ticket of a user worthless. */
    void invalidateUserSession(String userName) throws AuthenticationException;

    void invalidateTicket(String ticket) throws AuthenticationException;

    /** Makes the holder of the ticket the user of this thread. */
    void validate(String ticket) throws AuthenticationException;

    /** The current user's ticket, made when there is none. */
    String getCurrentTicket();

    String getNewTicket();

    void clearCurrentSecurityContext();

    boolean isCurrentUserTheSystemUser();

    Set<String> getDefaultAdministratorUserNames();

    Set<String> getDefaultGuestUserNames();
}
