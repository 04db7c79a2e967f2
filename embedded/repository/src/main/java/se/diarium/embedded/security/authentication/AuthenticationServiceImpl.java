package se.diarium.embedded.security.authentication;

import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;

/** Logging in, tickets and accounts, as {@link MutableAuthenticationService} has it. Checks no permissions itself. */
public final class AuthenticationServiceImpl implements MutableAuthenticationService {

    private final UserAccounts accounts;
    private final Tickets tickets;
    private final LoginThrottle throttle;
    private final boolean guestAllowed;

    /** @param guestAllowed whether guests may come in, the setting {@code authentication.allowGuestLogin} */
    public AuthenticationServiceImpl(
            UserAccounts accounts, Tickets tickets, LoginThrottle throttle, boolean guestAllowed) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.throttle = throttle;
        this.guestAllowed = guestAllowed;
    }

    @Override
    public void authenticate(String userName, char[] password) throws AuthenticationException {
        AuthenticationUtil.clearCurrentSecurityContext();
        AuthenticationUtil.setFullyAuthenticatedUser(verified(userName, password));
    }

    /** The user's name as it is written, if the password is right; counts as an attempt to log in. */
    private String verified(String userName, char[] password) {
        if (userName == null || userName.isEmpty() || password == null) {
            throw new AuthenticationException("A user name and a password are needed");
        }
        boolean held = throttle.holds(userName);
        String verified = held
                ? null
                : accounts.verified(userName, password)
                        .map(UserAccounts.Account::userName)
                        .orElse(null);
        if (verified == null) {
            throttle.failed(userName);
            throw new AuthenticationException("Authentication was not successful.");
        }
        throttle.succeeded(userName);
        return verified;
    }

    @Override
    public void authenticateAsGuest() throws AuthenticationException {
        AuthenticationUtil.clearCurrentSecurityContext();
        if (!guestAllowed) {
            throw new AuthenticationException("Guests are not let in");
        }
        AuthenticationUtil.setFullyAuthenticatedUser(AuthenticationUtil.getGuestUserName());
    }

    @Override
    public boolean guestUserAuthenticationAllowed() {
        return guestAllowed;
    }

    @Override
    public boolean getAuthenticationEnabled(String userName) throws AuthenticationException {
        return accounts.find(userName).map(UserAccounts.Account::enabled).orElse(false);
    }

    @Override
    public boolean authenticationExists(String userName) {
        return accounts.find(userName).isPresent();
    }

    @Override
    public String getCurrentUserName() throws AuthenticationException {
        return AuthenticationUtil.getRunAsUser();
    }

    @Override
    public void validate(String ticket) throws AuthenticationException {
        AuthenticationUtil.clearCurrentSecurityContext();
        AuthenticationUtil.setFullyAuthenticatedUser(tickets.validate(ticket));
    }

    @Override
    public String getCurrentTicket() {
        return tickets.valid(requireUser()).orElseGet(this::getNewTicket);
    }

    @Override
    public String getNewTicket() {
        return tickets.issue(requireUser());
    }

    private static String requireUser() {
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            throw new AuthenticationException("Nobody is authenticated to be given a ticket");
        }
        return user;
    }

    @Override
    public void invalidateTicket(String ticket) throws AuthenticationException {
        tickets.invalidate(ticket);
    }

    @Override
    public void invalidateUserSession(String userName) throws AuthenticationException {
        tickets.invalidateUser(
                accounts.find(userName).map(UserAccounts.Account::userName).orElse(userName));
    }

    @Override
    public void clearCurrentSecurityContext() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Override
    public boolean isCurrentUserTheSystemUser() {
        return AuthenticationUtil.isRunAsUserTheSystemUser();
    }

    @Override
    public Set<String> getDefaultAdministratorUserNames() {
        return Set.of(AuthenticationUtil.getAdminUserName());
    }

    @Override
    public Set<String> getDefaultGuestUserNames() {
        return Set.of(AuthenticationUtil.getGuestUserName());
    }

    @Override
    public boolean isAuthenticationMutable(String userName) {
        return authenticationExists(userName);
    }

    @Override
    public boolean isAuthenticationCreationAllowed() {
        return true;
    }

    @Override
    public void createAuthentication(String userName, char[] password) throws AuthenticationException {
        if (AuthorityType.getAuthorityType(userName) != AuthorityType.USER
                || userName.equalsIgnoreCase(AuthenticationUtil.SYSTEM_USER_NAME)
                || userName.equalsIgnoreCase(AuthenticationUtil.getGuestUserName())) {
            throw new AuthenticationException("Nobody can log in by the name " + userName);
        }
        if (authenticationExists(userName)) {
            throw new AuthenticationException("There is a user of that name already: " + userName);
        }
        accounts.create(userName, password);
    }

    @Override
    public void updateAuthentication(String userName, char[] oldPassword, char[] newPassword)
            throws AuthenticationException {
        verified(userName, oldPassword);
        setAuthentication(userName, newPassword);
    }

    @Override
    public void setAuthentication(String userName, char[] newPassword) throws AuthenticationException {
        requireAccount(accounts.setPassword(userName, newPassword), userName);
        invalidateUserSession(userName);
    }

    @Override
    public void deleteAuthentication(String userName) throws AuthenticationException {
        invalidateUserSession(userName);
        requireAccount(accounts.delete(userName), userName);
    }

    @Override
    public void setAuthenticationEnabled(String userName, boolean enabled) throws AuthenticationException {
        requireAccount(accounts.setEnabled(userName, enabled), userName);
        if (!enabled) {
            invalidateUserSession(userName);
        }
    }

    private static void requireAccount(boolean found, String userName) {
        if (!found) {
            throw new AuthenticationException("There is no user of that name: " + userName);
        }
    }
}
