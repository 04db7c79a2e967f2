package se.diarium.people;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.event.EventType;
import se.diarium.register.node.UserHappenings;

/** The password of whoever is logged in, who alone changes it here. Called inside a transaction. */
public class OwnPassword {

    private static final String PRESENT = "presentPassword";
    private static final String NEW = "newPassword";

    private final MutableAuthenticationService logins;
    private final PersonService persons;
    private final NodeService nodes;
    private final UserHappenings happenings;

    OwnPassword(
            MutableAuthenticationService logins, PersonService persons, NodeService nodes, UserHappenings happenings) {
        this.logins = logins;
        this.persons = persons;
        this.nodes = nodes;
        this.happenings = happenings;
    }

    /** Whether the platform keeps the caller's password, so that it can be changed here. */
    public boolean isKeptHere() {
        return logins.isAuthenticationMutable(AuthenticationUtil.getFullyAuthenticatedUser());
    }

    /**
     * Changes the caller's password and ends all sessions of the caller, this one too. A wrong present password counts as a
     * failed attempt to log in, so that it cannot be guessed here either.
     *
     * @throws InvalidInputException if the present password is wrong, or the new one too weak
     * @throws ConflictException if the password is kept elsewhere
     */
    public void change(String present, String next) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (!isKeptHere()) {
            throw new ConflictException(NEW, "user.keptElsewhere");
        }
        check(user, present, next);
        replace(user, present, next);
        AuthenticationUtil.runAsSystem(() -> {
            logins.invalidateUserSession(user);
            return null;
        });
        happenings.tell(user, EventType.PASSWORD_CHANGED);
    }

    private void check(String user, String present, String next) {
        if (present == null || present.isEmpty()) {
            throw new InvalidInputException(PRESENT, "required");
        }
        Map<QName, Serializable> person = nodes.getProperties(persons.getPerson(user, false));
        PasswordRules.check(NEW, next, user, (String) person.get(ContentModel.PROP_FIRSTNAME), (String)
                person.get(ContentModel.PROP_LASTNAME));
        if (next.equals(present)) {
            throw new InvalidInputException(NEW, "password.unchanged");
        }
    }

    /** The platform logs the user in to see whether the present password is right, which leaves nobody logged in if it is not. */
    private void replace(String user, String present, String next) {
        AuthenticationUtil.pushAuthentication();
        try {
            logins.updateAuthentication(user, present.toCharArray(), next.toCharArray());
        } catch (AuthenticationException e) {
            throw new InvalidInputException(PRESENT, "password.wrong");
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }
}
