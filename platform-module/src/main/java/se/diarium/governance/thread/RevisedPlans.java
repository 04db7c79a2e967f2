package se.diarium.governance.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.TieReading;

/** Plans that revise others carry on what the others hold. */
public class RevisedPlans {

    private final PlanObjects objects;
    private final PlanObjectTable table;
    private final TieReading ties;

    RevisedPlans(PlanObjects objects, PlanObjectTable table, TieReading ties) {
        this.objects = objects;
        this.table = table;
        this.ties = ties;
    }

    /**
     * Takes the objects of the plans that a plan revises into it, each as the continuation of the former one and in its place; those that
     * the plan continues already are left. What was broken down within the former plan is within the new one. Called inside a
     * transaction.
     *
     * @return what was taken in
     * @throws se.diarium.register.NotFoundException if there is no such record that the caller may read
     * @throws se.diarium.register.ConflictException if it is no plan, or one of which nothing is kept any more
     */
    public List<PlanObject> carryOn(String planId) {
        objects.requireOpenPlan(planId);
        Carrying carrying = new Carrying(planId);
        for (NodeRef former : ties.formers(Nodes.ref(planId))) {
            table.ofPlan(former.getId()).stream()
                    .filter(object -> !object.voided())
                    .forEach(object -> carrying.formers.put(object.id(), object));
        }
        table.ofPlan(planId).stream()
                .filter(object -> object.continuesId() != null)
                .forEach(object -> carrying.successors.put(object.continuesId(), object.id()));
        carrying.formers.keySet().forEach(carrying::carry);
        return List.copyOf(carrying.made);
    }

    private final class Carrying {

        private final String planId;
        private final Map<String, PlanObject> formers = new LinkedHashMap<>();
        private final Map<String, String> successors = new LinkedHashMap<>();
        private final List<PlanObject> made = new ArrayList<>();

        Carrying(String planId) {
            this.planId = planId;
        }

        /** The id of what carries the former object on; what it is broken down from is carried on before it. */
        private String carry(String id) {
            String present = successors.get(id);
            if (present != null) {
                return present;
            }
            PlanObject former = formers.get(id);
            String parent = formers.containsKey(former.parentId()) ? carry(former.parentId()) : former.parentId();
            PlanObject successor = objects.add(
                    planId,
                    new PlanObjectInput(
                            former.kind(),
                            former.ordinal(),
                            former.number(),
                            former.text(),
                            former.addressee(),
                            former.perspective(),
                            parent,
                            former.id(),
                            former.measure()));
            made.add(successor);
            successors.put(id, successor.id());
            return successor.id();
        }
    }
}
