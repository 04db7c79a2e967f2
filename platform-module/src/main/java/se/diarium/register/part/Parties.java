package se.diarium.register.part;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.number.Diarienummer;

/**
 * The parties of cases, with the caller's own rights. Called inside a transaction; what the platform denies the caller is thrown
 * as its {@code AccessDeniedException}, and a case that may not be read is not there.
 */
public class Parties {

    private final PartNodes parts;
    private final PartyKind kind;
    private final RegisterCalendar calendar;

    Parties(PartNodes parts, PartyKind kind, RegisterCalendar calendar) {
        this.parts = parts;
        this.kind = kind;
        this.calendar = calendar;
    }

    /** All there are and have been, in the order in which they came. */
    public List<Party> of(Diarienummer number) {
        return in(parts.caseRef(number));
    }

    /** As {@link #of}, of the node of a case. */
    public List<Party> in(NodeRef caseRef) {
        return parts.of(caseRef, kind.type()).stream().map(this::party).toList();
    }

    /**
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     * @throws se.diarium.register.ConflictException if the case is settled
     */
    public Party add(Diarienummer number, PartyInput given) {
        NodeRef caseRef = parts.openCase(number);
        kind.check(given);
        return party(parts.make(caseRef, kind.type(), kind.properties(given)));
    }

    /**
     * @throws se.diarium.register.NotFoundException if the case has no such party
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     * @throws se.diarium.register.ConflictException if the case is settled
     */
    public Party change(Diarienummer number, String id, PartyInput change) {
        NodeRef node = parts.require(parts.openCase(number), kind.type(), id);
        PartyInput after = PartyKind.changed(party(node), change);
        kind.check(after);
        parts.change(node, kind.properties(after));
        return party(node);
    }

    /** Ends the party's part in the case today, unless it has ended; the party stays. */
    public void end(Diarienummer number, String id) {
        NodeRef node = parts.require(parts.openCase(number), kind.type(), id);
        Party party = party(node);
        if (party.until() == null || party.until().isAfter(calendar.today())) {
            change(number, id, new PartyInput(null, null, null, null, null, null, calendar.today()));
        }
    }

    private Party party(NodeRef node) {
        return kind.party(node, parts.properties(node));
    }
}
