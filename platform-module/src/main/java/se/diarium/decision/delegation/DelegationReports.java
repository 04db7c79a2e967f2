package se.diarium.decision.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.Bodies;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.CallerVisibility;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Roles;
import se.diarium.register.part.PartNodes;

/**
 * Decisions by delegation across cases, and their report to the body. Every decision that is registered is reported to the next
 * meeting; source: kommunallagen (2017:725) 6 kap. 39 and 40 §§ and 7 kap. 8 §. Called inside a transaction.
 */
public class DelegationReports {

    private final DelegationTable table;
    private final DelegationKind kind;
    private final PartNodes parts;
    private final CaseReading reading;
    private final CallerVisibility visibility;
    private final Roles roles;
    private final Bodies bodies;
    private final RegisterCalendar calendar;

    DelegationReports(
            DelegationTable table,
            DelegationKind kind,
            PartNodes parts,
            CaseReading reading,
            CallerVisibility visibility,
            Roles roles,
            Bodies bodies,
            RegisterCalendar calendar) {
        this.table = table;
        this.kind = kind;
        this.parts = parts;
        this.reading = reading;
        this.visibility = visibility;
        this.roles = roles;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** A page of the decisions that match and the caller may read, by body, year and number. */
    public List<ListedDelegation> list(DelegationFilter filter, int offset, int limit) {
        return table.page(filter, visibility.get(), offset, limit).stream()
                .filter(row -> reading.readable(Nodes.ref(row.nodeId())))
                .map(this::listed)
                .toList();
    }

    /** How many match in all that the caller may see. */
    public long count(DelegationFilter filter) {
        return table.count(filter, visibility.get());
    }

    /**
     * Marks decisions as reported to a meeting of their body, by a secretary or a registrar; only such as the caller may read.
     *
     * @param meeting its day
     * @param ids of the decisions; empty for all that were taken by then and have not been reported
     * @return those that were marked now
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted, or an id is no decision of the body
     * @throws ConflictException if a decision that is named is voided or has been reported
     */
    public List<ListedDelegation> report(String body, LocalDate meeting, Set<String> ids) {
        roles.requireMeetingStaff();
        check(body, meeting);
        List<DelegationTable.Row> open = table.lockUnreported(body).stream()
                .filter(row -> reading.readable(Nodes.ref(row.nodeId())))
                .toList();
        if (!ids.isEmpty()) {
            requireOpen(body, meeting, ids, open);
        }
        List<DelegationTable.Row> marked = open.stream()
                .filter(row -> ids.isEmpty() ? !row.decided().isAfter(meeting) : ids.contains(row.nodeId()))
                .toList();
        mark(marked, meeting);
        return marked.stream().map(this::listed).toList();
    }

    /**
     * Marks all decisions that were taken for a body by the day of a meeting, and have not been reported, as reported to it: for
     * whatever notes that the meeting was held. Done as the system, so that what is secret is reported with the rest.
     *
     * @return how many they are
     */
    public int reportAll(String body, LocalDate meeting) {
        return AuthenticationUtil.runAsSystem(() -> {
            List<DelegationTable.Row> marked = table.lockUnreported(body).stream()
                    .filter(row -> !row.decided().isAfter(meeting))
                    .toList();
            mark(marked, meeting);
            return marked.size();
        });
    }

    private void check(String body, LocalDate meeting) {
        Errors errors = new Errors();
        if (body == null || body.isBlank()) {
            errors.add("body", "required");
        } else if (bodies.byCode(body).isEmpty()) {
            errors.add("body", "body.unknown", body, String.join(", ", bodies.codes()));
        }
        if (meeting == null) {
            errors.add("date", "required");
        }
        errors.checkDay("date", meeting, calendar);
        errors.throwIfAny();
    }

    private void requireOpen(String body, LocalDate meeting, Set<String> ids, List<DelegationTable.Row> open) {
        Errors errors = new Errors();
        List<FieldError> conflicts = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>(ids);
        for (DelegationTable.Row row : open) {
            if (unknown.remove(row.nodeId()) && row.decided().isAfter(meeting)) {
                errors.add("date", "delegation.afterMeeting", row.decided().toString(), meeting.toString());
            }
        }
        for (String id : unknown) {
            NodeRef node = Nodes.refOf(id)
                    .filter(reading::readable)
                    .filter(found -> body.equals(parts.properties(found).get(DelegationModel.BODY)))
                    .orElse(null);
            if (node == null) {
                errors.add("ids", "delegation.unknown", id, body);
            } else {
                conflicts.add(settled(kind.decision(node, parts.properties(node))));
            }
        }
        errors.throwIfAny();
        if (!conflicts.isEmpty()) {
            throw new ConflictException(conflicts);
        }
    }

    private static FieldError settled(DelegationDecision decision) {
        return decision.voided() == null
                ? new FieldError(
                        "ids",
                        "delegation.reported",
                        decision.designation(),
                        decision.reported().on().toString())
                : new FieldError("ids", "delegation.voided", decision.designation());
    }

    /** As the system: whoever reports need not work on the cases, which may be closed by then. */
    private void mark(List<DelegationTable.Row> rows, LocalDate meeting) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        Map<QName, Serializable> values = new HashMap<>();
        values.put(DelegationModel.REPORTED_ON, calendar.store(meeting));
        values.put(DelegationModel.REPORTED_BY, user == null ? AuthenticationUtil.getSystemUserName() : user);
        AuthenticationUtil.runAsSystem(() -> {
            rows.forEach(row -> parts.change(Nodes.ref(row.nodeId()), values));
            return null;
        });
    }

    private ListedDelegation listed(DelegationTable.Row row) {
        NodeRef node = Nodes.ref(row.nodeId());
        return new ListedDelegation(
                kind.decision(node, parts.properties(node)), reading.summary(Nodes.ref(row.caseId())));
    }
}
