package se.diarium.register.node;

import java.util.Map;
import java.util.TreeMap;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.journal.Happening;
import se.diarium.register.journal.RegisterChanges;

/** Writes into the history what happened to users, in a chain of its own and never with a password. Called inside a transaction. */
public class UserHappenings {

    private static final String USER = "user";
    private static final String GROUP = "group";
    private static final String OF_NO_CASE = "";

    private final RegisterChanges changes;
    private final PersonService persons;

    UserHappenings(RegisterChanges changes, PersonService persons) {
        this.changes = changes;
        this.persons = persons;
    }

    public void tell(String user, EventType type) {
        tell(user, type, Map.of(), Map.of());
    }

    /** @param group full name of the group that the user was put into or taken out of */
    public void tellOfGroup(String user, EventType type, String group) {
        tell(user, type, Map.of(), Map.of(GROUP, group));
    }

    /**
     * Tells what became otherwise.
     *
     * @param before the values that were, by names that the words of the history have
     * @param after the values that are
     */
    public void tell(String user, EventType type, Map<String, String> before, Map<String, String> after) {
        NodeRef person = AuthenticationUtil.runAsSystem(() -> persons.getPerson(user, false));
        Map<String, String> told = new TreeMap<>(after);
        told.put(USER, user);
        changes.happened(new Happening(person.getId(), EventChain.PEOPLE, OF_NO_CASE, type, before, told));
    }
}
