package se.diarium.register.part;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Texts;

/** Deadlines: what one must be like, and how it is kept. */
final class DeadlineKind implements PartKind {

    private static final Set<QName> GUARDED = Set.of(
            PartModel.DEADLINE_MET_AT,
            PartModel.DEADLINE_MET_BY,
            PartModel.DEADLINE_WITHDRAWN_AT,
            PartModel.DEADLINE_WITHDRAWN_BY);

    private final DeadlineTable table;
    private final NodeService nodes;
    private final PersonService persons;
    private final RegisterCalendar calendar;

    DeadlineKind(DeadlineTable table, NodeService nodes, PersonService persons, RegisterCalendar calendar) {
        this.table = table;
        this.nodes = nodes;
        this.persons = persons;
        this.calendar = calendar;
    }

    @Override
    public QName type() {
        return PartModel.TYPE_DEADLINE;
    }

    @Override
    public EventType created() {
        return EventType.DEADLINE_SET;
    }

    @Override
    public Set<QName> guarded() {
        return GUARDED;
    }

    @Override
    public Map<QName, Serializable> adopt(NodeRef caseRef, Map<QName, Serializable> properties) {
        if (GUARDED.stream().anyMatch(name -> properties.get(name) != null)) {
            throw new NotAllowedException("part.guarded");
        }
        DeadlineInput given = input(properties);
        check(given);
        return Map.of(PartModel.DEADLINE_RESPONSIBLE, responsible(caseRef, given));
    }

    /** A deadline that was given to somebody is not left to nobody: nobody would be reminded. */
    @Override
    public void check(Map<QName, Serializable> properties) {
        DeadlineInput held = input(properties);
        check(held);
        if (held.responsible() == null) {
            throw new InvalidInputException("responsible", "required");
        }
    }

    @Override
    public void kept(NodeRef caseRef, NodeRef part, Map<QName, Serializable> properties) {
        table.keep(part.getId(), caseRef.getId(), deadline(part, properties));
    }

    /** @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted */
    void check(DeadlineInput given) {
        Errors errors = new Errors();
        errors.requireText("what", given.what(), Errors.SHORT_TEXT);
        if (given.due() == null) {
            errors.add("due", "required");
        }
        PartDays.check("due", given.due(), errors);
        String responsible = Texts.line(given.responsible());
        if (responsible != null && !persons.personExists(responsible)) {
            errors.add("responsible", "handler.unknown", responsible);
        }
        errors.throwIfAny();
    }

    /** Who is responsible for a new deadline of a case. */
    String responsible(NodeRef caseRef, DeadlineInput given) {
        String named = Texts.line(given.responsible());
        if (named != null) {
            return named;
        }
        String handler = (String) nodes.getProperty(caseRef, DiariumModel.PROP_HANDLER);
        return handler == null ? AuthenticationUtil.getFullyAuthenticatedUser() : handler;
    }

    Map<QName, Serializable> properties(DeadlineInput given) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(PartModel.DEADLINE_WHAT, Texts.line(given.what()));
        properties.put(PartModel.DEADLINE_DUE, calendar.store(given.due()));
        properties.put(PartModel.DEADLINE_RESPONSIBLE, Texts.line(given.responsible()));
        return properties;
    }

    Deadline deadline(NodeRef node, Map<QName, Serializable> properties) {
        DeadlineInput held = input(properties);
        return new Deadline(
                node.getId(),
                held.what(),
                held.due(),
                held.responsible(),
                done(properties, PartModel.DEADLINE_MET_AT, PartModel.DEADLINE_MET_BY),
                done(properties, PartModel.DEADLINE_WITHDRAWN_AT, PartModel.DEADLINE_WITHDRAWN_BY));
    }

    private static Deadline.Done done(Map<QName, Serializable> properties, QName at, QName by) {
        return properties.get(at) instanceof Date time
                ? new Deadline.Done(time.toInstant(), (String) properties.get(by))
                : null;
    }

    private DeadlineInput input(Map<QName, Serializable> properties) {
        return new DeadlineInput(
                Texts.line((String) properties.get(PartModel.DEADLINE_WHAT)),
                calendar.read(properties.get(PartModel.DEADLINE_DUE)),
                Texts.line((String) properties.get(PartModel.DEADLINE_RESPONSIBLE)));
    }
}
