package se.diarium.register.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.InvalidInputException;
import se.diarium.register.event.EventSearch;
import se.diarium.register.history.HistoryEntry.Change;
import se.diarium.register.node.Roles;

/** What happened in the whole register, with all values, secret ones too: for administrators alone. Called inside a transaction. */
public class AuditTrail {

    private final EventSearch events;
    private final HistoryWords words;
    private final PersonService persons;
    private final Roles roles;

    AuditTrail(EventSearch events, HistoryWords words, PersonService persons, Roles roles) {
        this.events = events;
        this.words = words;
        this.persons = persons;
        this.roles = roles;
    }

    /**
     * An event in words.
     *
     * @param actor who did it, by name
     * @param text what happened
     */
    public record Entry(EventSearch.Found event, String actor, String text, List<Change> changes) {}

    /**
     * A page of events, latest first.
     *
     * @param after the place of the last event of the page before; null for the first page
     */
    public List<Entry> page(EventSearch.Question question, EventSearch.Key after, int limit, Locale language) {
        roles.requireAdministrator();
        HistoryWords told = words.in(language);
        return events.page(question, after, limit).stream()
                .map(event ->
                        new Entry(event, told.person(event.actor()), told.event(event.type()), changes(event, told)))
                .toList();
    }

    /**
     * The id by which events tell of a user.
     *
     * @throws InvalidInputException if there is no such user
     */
    public String idOf(String user) {
        roles.requireAdministrator();
        NodeRef person = AuthenticationUtil.runAsSystem(() -> persons.getPersonOrNull(user));
        if (person == null) {
            throw new InvalidInputException("user", "user.unknown", user);
        }
        return person.getId();
    }

    private static List<Change> changes(EventSearch.Found event, HistoryWords told) {
        Map<String, String> before = values(event.before());
        Map<String, String> after = values(event.after());
        Set<String> properties = new TreeSet<>(before.keySet());
        properties.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String property : properties) {
            String was = before.get(property);
            String is = after.get(property);
            changes.add(new Change(
                    property, told.label(property), was, is, told.value(property, was), told.value(property, is)));
        }
        return changes;
    }

    /** What somebody has made unreadable is shown as it stands. */
    private static Map<String, String> values(String json) {
        try {
            return RecordedValues.read(json);
        } catch (IllegalArgumentException unreadable) {
            return Map.of("?", json);
        }
    }
}
