package se.diarium.register.part;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.ConflictException;
import se.diarium.register.NotFoundException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Texts;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.DiarienummerReader;

/**
 * The links between cases, with the caller's own rights, as {@link Parties} are. Each end is a part of its own case, so that
 * both cases tell of the link in their history; whoever may not read the other case is told nothing of it.
 */
public class Links {

    private final PartNodes parts;
    private final LinkKind kind;
    private final CaseReading reading;
    private final DiarienummerReader numbers;
    private final RegisterCalendar calendar;

    Links(PartNodes parts, LinkKind kind, CaseReading reading, DiarienummerReader numbers, RegisterCalendar calendar) {
        this.parts = parts;
        this.kind = kind;
        this.reading = reading;
        this.numbers = numbers;
        this.calendar = calendar;
    }

    /** The links of a case to cases that the caller may read, in the order in which they were made. */
    public List<CaseLink> of(Diarienummer number) {
        return in(parts.caseRef(number));
    }

    /** As {@link #of}, of the node of a case. */
    public List<CaseLink> in(NodeRef caseRef) {
        return parts.of(caseRef, kind.type()).stream()
                .map(this::link)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Links a case to another, which may be settled already.
     *
     * @param other number of the other case, in any spelling
     * @throws se.diarium.register.InvalidInputException if there is no such case that the caller may read
     * @throws ConflictException if the case is settled or there is such a link
     */
    public CaseLink add(Diarienummer number, LinkType type, String other) {
        NodeRef from = parts.openCase(number);
        NodeRef to = check(from, type, other);
        if (in(from).stream()
                .anyMatch(link ->
                        !link.ended() && link.type() == type && link.other().equals(to))) {
            throw new ConflictException("diarienummer", "link.there", other);
        }
        NodeRef made = parts.make(from, kind.type(), properties(type, to));
        // As the system: whoever works in one case may link it to another without working in that.
        AuthenticationUtil.runAsSystem(() -> parts.make(to, kind.type(), properties(type.seenFromOther(), from)));
        return link(made).orElseThrow();
    }

    private NodeRef check(NodeRef from, LinkType type, String other) {
        Errors errors = new Errors();
        if (type == null) {
            errors.add("type", "required");
        }
        Optional<NodeRef> found =
                Optional.ofNullable(Texts.line(other)).flatMap(numbers::read).flatMap(reading::caseRef);
        if (Texts.line(other) == null) {
            errors.add("diarienummer", "required");
        } else if (found.isEmpty()) {
            errors.add("diarienummer", "link.noCase", other);
        } else if (found.get().equals(from)) {
            errors.add("diarienummer", "link.self");
        }
        errors.throwIfAny();
        return found.orElseThrow();
    }

    /**
     * Ends a link, at both ends; it stays in the history of both cases.
     *
     * @throws NotFoundException if the case has no such link to a case that the caller may read, or it has ended
     * @throws ConflictException if the case is settled
     */
    public void end(Diarienummer number, String id) {
        NodeRef from = parts.openCase(number);
        NodeRef node = parts.require(from, kind.type(), id);
        CaseLink link = link(node).filter(there -> !there.ended()).orElseThrow(() -> new NotFoundException(id));
        Map<QName, Serializable> ended = new HashMap<>();
        ended.put(PartModel.LINK_ENDED_AT, Date.from(calendar.clock().instant()));
        ended.put(PartModel.LINK_ENDED_BY, AuthenticationUtil.getFullyAuthenticatedUser());
        parts.change(node, ended);
        // As the system, for the reason it was made so.
        AuthenticationUtil.runAsSystem(() -> {
            in(link.other()).stream()
                    .filter(there -> !there.ended() && there.other().equals(from))
                    .filter(there -> there.type() == link.type().seenFromOther())
                    .forEach(there -> parts.change(parts.require(link.other(), kind.type(), there.id()), ended));
            return null;
        });
    }

    /** Whether the caller may know of the node: of what is no link, or leads to a case that the caller may read. */
    public boolean mayBeKnown(NodeRef node) {
        Map<QName, Serializable> properties = parts.properties(node);
        return !(properties.get(PartModel.LINKED_CASE) instanceof NodeRef other) || reading.readable(other);
    }

    /** The number of the case that a property stands for in the history; empty for other properties. */
    public Optional<String> designation(String property, String stored) {
        if (stored == null || !PartModel.LINKED_CASE.getLocalName().equals(property)) {
            return Optional.empty();
        }
        return Optional.of(new NodeRef(stored)).filter(reading::readable).map(other -> reading.summary(other)
                .designation());
    }

    private static Map<QName, Serializable> properties(LinkType type, NodeRef other) {
        return Map.of(PartModel.LINK_TYPE, type.name(), PartModel.LINKED_CASE, other);
    }

    private Optional<CaseLink> link(NodeRef node) {
        Map<QName, Serializable> properties = parts.properties(node);
        NodeRef other = (NodeRef) properties.get(PartModel.LINKED_CASE);
        return Optional.of(other)
                .filter(reading::readable)
                .map(readable -> new CaseLink(
                        node.getId(),
                        LinkType.valueOf((String) properties.get(PartModel.LINK_TYPE)),
                        readable,
                        reading.summary(readable),
                        properties.get(PartModel.LINK_ENDED_AT) != null));
    }
}
