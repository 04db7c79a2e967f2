package se.diarium.governance.thread;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import se.diarium.register.DiariumGroups;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Roles;

/**
 * Who may do what with the objects of plans and their answers. Secretaries and registrars keep them and answer for all; a unit's group
 * answers for what is addressed to the unit, and reads it, unless the plan is secret. Everybody else reads what the plan lets them.
 */
public class ThreadAccess {

    private final CaseReading reading;
    private final Roles roles;
    private final AuthorityService authorities;

    ThreadAccess(CaseReading reading, Roles roles, AuthorityService authorities) {
        this.reading = reading;
        this.roles = roles;
        this.authorities = authorities;
    }

    /** @throws AccessDeniedException if the caller keeps neither objects nor rounds */
    public void requireKeeper() {
        roles.requireMeetingStaff();
    }

    /** Whether the caller keeps objects and rounds, and answers for all. */
    public boolean isKeeper() {
        return roles.isMeetingStaff();
    }

    /** The codes of the bodies and units that the caller answers for by being in their groups. */
    public Set<String> units() {
        return authorities.getAuthorities().stream()
                .filter(group -> group.startsWith(DiariumGroups.UNITS))
                .map(group -> group.substring(DiariumGroups.UNITS.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the caller answers for an object. */
    public boolean answersFor(PlanObject object) {
        return isKeeper() || object.addressee() != null && units().contains(object.addressee());
    }

    /** Whether the caller may read an object. */
    public boolean mayRead(PlanObject object) {
        return reading.readable(Nodes.ref(object.planId()))
                || object.addressee() != null && units().contains(object.addressee()) && isOpen(object.planId());
    }

    /** Those of the objects of a plan that the caller may read. */
    List<PlanObject> readable(String planId, List<PlanObject> all) {
        if (all.isEmpty() || reading.readable(Nodes.ref(planId))) {
            return all;
        }
        Set<String> mine = units();
        List<PlanObject> addressed = all.stream()
                .filter(object -> object.addressee() != null && mine.contains(object.addressee()))
                .toList();
        return addressed.isEmpty() || isOpen(planId) ? addressed : List.of();
    }

    /** Whether neither a plan nor its case is secret. */
    boolean isOpen(String planId) {
        NodeRef plan = Nodes.ref(planId);
        return AuthenticationUtil.runAsSystem(() -> reading.readable(plan)
                && reading.recordFile(plan).secrecy() == null
                && reading.summary(reading.caseOf(plan)).secrecy() == null);
    }

    /** @throws NotFoundException if there is no such record that the caller may read */
    NodeRef requireRecord(String id) {
        return reading.requireRecord(id);
    }
}
