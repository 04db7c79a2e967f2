package se.diarium.people;

import java.util.Set;
import java.util.TreeSet;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.ConflictException;
import se.diarium.register.series.BodyLock;

/** Keeps the platform from being without an administrator who can log in. */
class Administrators {

    static final String GROUP = "GROUP_ALFRESCO_ADMINISTRATORS";

    private static final String NO_BODY = "-";
    private static final String LOCK = "administrators";

    private final AuthorityService authorities;
    private final PersonService persons;
    private final AuthenticationService logins;
    private final BodyLock lock;

    /** @param logins the service without access rules: the platform has none for the names of administrators */
    Administrators(AuthorityService authorities, PersonService persons, AuthenticationService logins, BodyLock lock) {
        this.authorities = authorities;
        this.persons = persons;
        this.logins = logins;
        this.lock = lock;
    }

    /**
     * Before somebody is no administrator any more, or can log in no more. Nobody else takes one away until the transaction ends.
     *
     * @param field what is to be changed
     * @throws ConflictException if it is the caller, or nobody would be left
     */
    void requireOthersThan(String user, String field) {
        if (user.equals(AuthenticationUtil.getFullyAuthenticatedUser())) {
            throw new ConflictException(field, "user.oneself");
        }
        lock.take(NO_BODY, LOCK);
        Set<String> others = new TreeSet<>(authorities.getContainedAuthorities(AuthorityType.USER, GROUP, false));
        others.addAll(logins.getDefaultAdministratorUserNames());
        others.remove(user);
        if (others.stream().noneMatch(other -> persons.personExists(other) && persons.isEnabled(other))) {
            throw new ConflictException(field, "user.lastAdministrator");
        }
    }
}
