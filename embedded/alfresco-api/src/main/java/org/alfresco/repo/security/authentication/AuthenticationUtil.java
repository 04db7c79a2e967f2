package org.alfresco.repo.security.authentication;

import net.sf.acegisecurity.Authentication;
import org.alfresco.repo.security.authentication.SecurityContext.Identities;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.beans.factory.InitializingBean;

/**
 * The user of the current thread: the one who logged in and the one whose rights count at the moment, which differ
 * while work is run as somebody else.
 */
public class AuthenticationUtil implements InitializingBean {

    /** The user whom no permission check stops. */
    public static final String SYSTEM_USER_NAME = "System";

    private static volatile String defaultAdminUserName = PermissionService.ADMINISTRATOR_AUTHORITY;
    private static volatile String defaultGuestUserName = PermissionService.GUEST_AUTHORITY;
    private static volatile boolean initialized;

    /** Work to be done with the rights of some user. */
    public interface RunAsWork<Result> {

        Result doWork() throws Exception;
    }

    public AuthenticationUtil() {}

    @Override
    public void afterPropertiesSet() throws Exception {
        initialized = true;
    }

    public void setDefaultAdminUserName(String defaultAdminUserName) {
        AuthenticationUtil.defaultAdminUserName = defaultAdminUserName;
    }

    public void setDefaultGuestUserName(String defaultGuestUserName) {
        AuthenticationUtil.defaultGuestUserName = defaultGuestUserName;
    }

    /** Makes the administrator the user of this thread. */
    public static Authentication setAdminUserAsFullyAuthenticatedUser() {
        return setFullyAuthenticatedUser(getAdminUserName());
    }

    /** Makes somebody the user of this thread, for rights and for the record. */
    public static Authentication setFullyAuthenticatedUser(String userName) {
        return setFullAuthentication(token(userName));
    }

    /** Makes an identity obtained earlier the user of this thread; null clears. */
    public static Authentication setFullAuthentication(Authentication authentication) {
        if (authentication == null) {
            clearCurrentSecurityContext();
            return null;
        }
        authentication.setAuthenticated(true);
        SecurityContext.set(new Identities(authentication, authentication));
        return authentication;
    }

    /** Lets the system user's rights count from here on. */
    public static Authentication setRunAsUserSystem() {
        return setRunAsUser(SYSTEM_USER_NAME);
    }

    /** Lets somebody's rights count from here on; who logged in stays, or becomes this user when nobody had. */
    public static Authentication setRunAsUser(String userName) {
        Authentication runAs = token(userName);
        Authentication full = getFullAuthentication();
        SecurityContext.set(new Identities(full == null ? runAs : full, runAs));
        return runAs;
    }

    /** The identity whose rights count, or null. */
    public static Authentication getRunAsAuthentication() throws AuthenticationException {
        return SecurityContext.identities().runAs();
    }

    /** The identity that logged in, or null. */
    public static Authentication getFullAuthentication() throws AuthenticationException {
        return SecurityContext.identities().full();
    }

    /** The name of the user whose rights count, or null. */
    public static String getRunAsUser() throws AuthenticationException {
        return name(getRunAsAuthentication());
    }

    public static boolean isRunAsUserTheSystemUser() {
        return SYSTEM_USER_NAME.equals(getRunAsUser());
    }

    /** The name of the user who logged in, or null. */
    public static String getFullyAuthenticatedUser() throws AuthenticationException {
        return name(getFullAuthentication());
    }

    public static String getSystemUserName() {
        return SYSTEM_USER_NAME;
    }

    /** @throws IllegalStateException before the host has started so far that the name is known */
    public static String getAdminUserName() {
        requireInitialized();
        return defaultAdminUserName;
    }

    public static String getAdminRoleName() {
        return PermissionService.ADMINISTRATOR_AUTHORITY;
    }

    /** @throws IllegalStateException before the host has started so far that the name is known */
    public static String getGuestUserName() {
        requireInitialized();
        return defaultGuestUserName;
    }

    public static String getGuestRoleName() {
        return PermissionService.GUEST_AUTHORITY;
    }

    /** Leaves this thread without a user. */
    public static void clearCurrentSecurityContext() {
        SecurityContext.set(Identities.NONE);
    }

    /**
     * Does work with a user's rights and puts back what the thread had before, however the work ends.
     *
     * @throws RuntimeException what the work threw, wrapped when it is a checked exception
     */
    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        Identities before = SecurityContext.identities();
        try {
            if (before.full() == null) {
                setFullyAuthenticatedUser(uid);
            } else {
                setRunAsUser(uid);
            }
            return runAsWork.doWork();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new RuntimeException("Error during run as.", e);
        } finally {
            SecurityContext.set(before);
        }
    }

    /** Does work that no permission check stops. */
    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        return runAs(runAsWork, getSystemUserName());
    }

    /** Puts the thread's identities aside until {@link #popAuthentication()}; they stay in force meanwhile. */
    public static void pushAuthentication() {
        SecurityContext.push();
    }

    /** Takes back what the last {@link #pushAuthentication()} put aside. */
    public static void popAuthentication() {
        SecurityContext.pop();
    }

    /** A user name fit for a log: its first two characters, the rest as asterisks. */
    public static String maskUsername(String userName) {
        if (userName == null || userName.length() < 2) {
            return userName;
        }
        return userName.substring(0, 2) + "*".repeat(userName.length() - 2);
    }

    private static Authentication token(String userName) {
        if (userName == null) {
            throw new AuthenticationException("Null user name");
        }
        if (initialized && userName.equalsIgnoreCase(defaultGuestUserName)) {
            return new UserToken(defaultGuestUserName.toLowerCase(java.util.Locale.ROOT));
        }
        return new UserToken(userName);
    }

    private static String name(Authentication authentication) {
        return authentication == null ? null : authentication.getPrincipal().toString();
    }

    private static void requireInitialized() {
        if (!initialized) {
            throw new IllegalStateException("The host has not yet said what its administrator and guest are called");
        }
    }
}
