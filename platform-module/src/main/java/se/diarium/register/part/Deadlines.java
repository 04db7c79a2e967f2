package se.diarium.register.part;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.ConflictException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.number.Diarienummer;

/** The deadlines of cases, with the caller's own rights, as {@link Parties} are. */
public class Deadlines {

    private final PartNodes parts;
    private final DeadlineKind kind;
    private final RegisterCalendar calendar;

    Deadlines(PartNodes parts, DeadlineKind kind, RegisterCalendar calendar) {
        this.parts = parts;
        this.kind = kind;
        this.calendar = calendar;
    }

    /** All there are and have been, the earliest day first. */
    public List<Deadline> of(Diarienummer number) {
        return in(parts.caseRef(number));
    }

    /** As {@link #of}, of the node of a case. */
    public List<Deadline> in(NodeRef caseRef) {
        return parts.of(caseRef, kind.type()).stream()
                .map(this::deadline)
                .sorted(Comparator.comparing(Deadline::due))
                .toList();
    }

    /**
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     * @throws ConflictException if the case is settled
     */
    public Deadline add(Diarienummer number, DeadlineInput given) {
        NodeRef caseRef = parts.openCase(number);
        kind.check(given);
        Map<QName, Serializable> properties = kind.properties(given);
        properties.put(PartModel.DEADLINE_RESPONSIBLE, kind.responsible(caseRef, given));
        return deadline(parts.make(caseRef, kind.type(), properties));
    }

    /**
     * @throws se.diarium.register.NotFoundException if the case has no such deadline
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     * @throws ConflictException if it is met or withdrawn, or the case is settled
     */
    public Deadline change(Diarienummer number, String id, DeadlineInput change) {
        NodeRef node = requireOpen(number, id);
        Deadline present = deadline(node);
        DeadlineInput after = new DeadlineInput(
                change.what() == null ? present.what() : change.what(),
                change.due() == null ? present.due() : change.due(),
                change.responsible() == null || change.responsible().isBlank()
                        ? present.responsible()
                        : change.responsible());
        kind.check(after);
        parts.change(node, kind.properties(after));
        return deadline(node);
    }

    /**
     * Notes that the deadline is met, now and by the caller.
     *
     * @throws se.diarium.register.NotFoundException if the case has no such deadline
     * @throws ConflictException if it is met or withdrawn, or the case is settled
     */
    public Deadline meet(Diarienummer number, String id) {
        return done(requireOpen(number, id), PartModel.DEADLINE_MET_AT, PartModel.DEADLINE_MET_BY);
    }

    /** Withdraws the deadline, as {@link #meet} meets it; it stays, with who did so. */
    public void withdraw(Diarienummer number, String id) {
        done(requireOpen(number, id), PartModel.DEADLINE_WITHDRAWN_AT, PartModel.DEADLINE_WITHDRAWN_BY);
    }

    private Deadline done(NodeRef node, QName at, QName by) {
        Map<QName, Serializable> values = new HashMap<>();
        values.put(at, Date.from(calendar.clock().instant()));
        values.put(by, AuthenticationUtil.getFullyAuthenticatedUser());
        parts.change(node, values);
        return deadline(node);
    }

    private NodeRef requireOpen(Diarienummer number, String id) {
        NodeRef node = parts.require(parts.openCase(number), kind.type(), id);
        if (!deadline(node).open()) {
            throw new ConflictException("met", "deadline.done");
        }
        return node;
    }

    private Deadline deadline(NodeRef node) {
        return kind.deadline(node, parts.properties(node));
    }
}
