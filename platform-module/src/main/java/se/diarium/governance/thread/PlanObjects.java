package se.diarium.governance.thread;

import java.util.Collection;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.NotFoundException;
import se.diarium.register.Reason;
import se.diarium.register.Voiding;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.StateNodes;
import se.diarium.register.series.CaseTable;

/**
 * What plans hold. Kept by secretaries and registrars, also when the plan's case is closed, since a plan is followed up for as long as
 * it goes on; read by who may read the plan. Called inside a transaction.
 */
public class PlanObjects {

    private final PlanObjectTable table;
    private final PlanObjectNodes objects;
    private final PlanObjectRules rules;
    private final ThreadAccess access;
    private final CaseReading reading;
    private final CaseTable cases;
    private final NodeService nodes;
    private final StateNodes states;

    PlanObjects(
            PlanObjectTable table,
            PlanObjectNodes objects,
            PlanObjectRules rules,
            ThreadAccess access,
            CaseReading reading,
            CaseTable cases,
            NodeService nodes,
            StateNodes states) {
        this.table = table;
        this.objects = objects;
        this.rules = rules;
        this.access = access;
        this.reading = reading;
        this.cases = cases;
        this.nodes = nodes;
        this.states = states;
    }

    /**
     * The objects of a plan in its order, voided ones too; none of a record that is no plan.
     *
     * @throws NotFoundException if there is no such record that the caller may read
     */
    public List<PlanObject> of(String planId) {
        return table.ofPlan(access.requireRecord(planId).getId());
    }

    /** @throws NotFoundException if there is no such object that the caller may read */
    public PlanObject get(String id) {
        return table.find(id).filter(access::mayRead).orElseThrow(() -> new NotFoundException(String.valueOf(id)));
    }

    /** What these plans hold and is not voided, plan by plan in their order, as far as the caller may read it. */
    public List<PlanObject> standing(Collection<String> planIds) {
        return planIds.stream()
                .flatMap(plan -> access.readable(plan, table.ofPlan(plan)).stream())
                .filter(object -> !object.voided())
                .toList();
    }

    /** What is broken down from an object, as far as the caller may read it. */
    public List<PlanObject> brokenDown(String id) {
        return table.brokenDown(id).stream().filter(access::mayRead).toList();
    }

    /**
     * Takes an object of a plan in.
     *
     * @throws NotFoundException if there is no such record that the caller may read
     * @throws ConflictException if it is no plan, or one of which nothing is kept any more
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    public PlanObject add(String planId, PlanObjectInput given) {
        requireOpenPlan(planId);
        return made(planId, given);
    }

    /**
     * Checks what is to be taken in, as {@link #add} would refuse it.
     *
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    public void check(String planId, PlanObjectInput given) {
        rules.check(planId, null, given.tidy());
    }

    /**
     * Makes sure that objects of a plan can be kept, and lets nobody else change them until the transaction ends.
     *
     * @throws NotFoundException if there is no such record that the caller may read
     * @throws ConflictException if it is no plan, or one of which nothing is kept any more
     */
    public void requireOpenPlan(String planId) {
        NodeRef plan = access.requireRecord(planId);
        access.requireKeeper();
        NodeRef caseRef = reading.caseOf(plan);
        cases.lock(caseRef.getId());
        if (!DiariumModel.TYPE_PLAN.equals(nodes.getType(plan))) {
            throw new ConflictException("record", "planObject.notPlan");
        }
        requireKept(planId);
    }

    /**
     * As the system: who answers need not read the plan.
     *
     * @throws ConflictException if the plan or its case is voided or archived
     */
    void requireKept(String planId) {
        AuthenticationUtil.runAsSystem(() -> {
            NodeRef plan = Nodes.ref(planId);
            CaseStatus status = states.status(reading.caseOf(plan));
            if (nodes.getProperty(plan, DiariumModel.PROP_VOIDED_AT) != null
                    || status == CaseStatus.VOIDED
                    || status == CaseStatus.ARCHIVED) {
                throw new ConflictException("record", "planObject.gone");
            }
            return null;
        });
    }

    private PlanObject made(String planId, PlanObjectInput given) {
        PlanObjectInput tidied = given.tidy();
        rules.check(planId, null, tidied);
        int place = tidied.ordinal() == null ? table.lastPlace(planId) + 1 : tidied.ordinal();
        return table.find(objects.make(planId, tidied.at(place))).orElseThrow();
    }

    /**
     * Replaces what an object says; what is left out of what is given is taken away, but for its place.
     *
     * @throws NotFoundException if there is no such object that the caller may read
     * @throws ConflictException if it is voided, or nothing is kept of its plan any more
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    public PlanObject change(String id, PlanObjectInput given) {
        PlanObject present = requireStanding(id);
        PlanObjectInput tidied = given.tidy();
        if (tidied.kind() != null && tidied.kind() != present.kind()) {
            throw new ConflictException(
                    "kind", "planObject.kind", present.kind().name());
        }
        rules.check(present.planId(), id, tidied);
        objects.change(id, tidied.ordinal() == null ? tidied.at(present.ordinal()) : tidied);
        return table.find(id).orElseThrow();
    }

    /**
     * The object as it is, which nobody else changes until the transaction ends.
     *
     * @throws NotFoundException if there is no such object that the caller may read
     * @throws ConflictException if nothing is kept of its plan any more
     */
    public PlanObject hold(String id) {
        requireOpenPlan(get(id).planId());
        return get(id);
    }

    private PlanObject requireStanding(String id) {
        PlanObject present = hold(id);
        if (present.voided()) {
            throw new ConflictException("id", "planObject.voided");
        }
        return present;
    }

    /**
     * Voids an object that was taken in by mistake; it stays, with the reason, and is no longer answered or shown to citizens.
     *
     * @throws NotFoundException if there is no such object that the caller may read
     * @throws se.diarium.register.InvalidInputException if there is no reason
     * @throws ConflictException if it is voided already
     */
    public PlanObject voidObject(String id, String reason) {
        requireStanding(id);
        String why = Reason.required(reason);
        Voiding voiding = new Voiding(states.now(), AuthenticationUtil.getFullyAuthenticatedUser(), why);
        AuthenticationUtil.runAsSystem(() -> {
            states.markVoided(Nodes.ref(id), voiding);
            return null;
        });
        return table.find(id).orElseThrow();
    }
}
