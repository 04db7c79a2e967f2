package se.diarium.governance.thread;

import java.util.List;
import java.util.Optional;

/**
 * The thread that leads from object to object of plans, whoever may read them: that is for those to see to who follow it. Called inside a
 * transaction.
 */
public class PlanThread {

    private final PlanObjectTable table;

    PlanThread(PlanObjectTable table) {
        this.table = table;
    }

    public Optional<PlanObject> find(String id) {
        return table.find(id);
    }

    /** What is broken down from an object, but for what is voided. */
    public List<PlanObject> brokenDown(String id) {
        return table.brokenDown(id);
    }

    /** What carries an object on, but for what is voided. */
    public List<PlanObject> continuing(String id) {
        return table.continuing(id);
    }

    /** The objects of a plan in its order, voided ones too. */
    public List<PlanObject> ofPlan(String planId) {
        return table.ofPlan(planId);
    }
}
