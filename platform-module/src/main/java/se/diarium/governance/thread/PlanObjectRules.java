package se.diarium.governance.thread;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.document.personal.PersonalNumberFinder;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.TieReading;

/** What an object of a plan must be like. */
class PlanObjectRules {

    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_PERSPECTIVE = 200;
    private static final int LONGEST_UNIT = 100;
    private static final int LAST_PLACE = 99_999;

    private final PlanObjectTable table;
    private final Addressees addressees;
    private final TieReading ties;
    private final ThreadAccess access;
    private final PersonalNumberFinder personalNumbers;

    PlanObjectRules(
            PlanObjectTable table,
            Addressees addressees,
            TieReading ties,
            ThreadAccess access,
            PersonalNumberFinder personalNumbers) {
        this.table = table;
        this.addressees = addressees;
        this.ties = ties;
        this.access = access;
        this.personalNumbers = personalNumbers;
    }

    /**
     * Checks an object of a plan.
     *
     * @param id of the object; null for one that is to be made
     * @param given tidied
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    void check(String planId, String id, PlanObjectInput given) {
        Errors errors = new Errors();
        if (given.kind() == null) {
            errors.add("kind", "required");
        }
        if (given.ordinal() != null && (given.ordinal() < 1 || given.ordinal() > LAST_PLACE)) {
            errors.add("ordinal", "numberBetween", "1", Integer.toString(LAST_PLACE));
        }
        errors.checkText("number", given.number(), LONGEST_NUMBER);
        errors.requireText("text", given.text(), Errors.LONG_TEXT);
        errors.checkText("perspective", given.perspective(), LONGEST_PERSPECTIVE);
        if (given.text() != null && !personalNumbers.find(given.text()).isEmpty()) {
            errors.add("text", "text.personalNumber");
        }
        checkAddressee(given.addressee(), errors);
        checkMeasure(given, errors);
        checkParent(id, given.parentId(), errors);
        checkContinued(planId, id, given, errors);
        errors.throwIfAny();
    }

    private void checkAddressee(String addressee, Errors errors) {
        if (addressee != null && !addressees.known(addressee)) {
            errors.add("addressee", "addressee.unknown", addressee, String.join(", ", addressees.codes()));
        }
    }

    private static void checkMeasure(PlanObjectInput given, Errors errors) {
        Measure measure = given.measure();
        if (measure == null) {
            return;
        }
        if (given.kind() != ObjectKind.INDICATOR) {
            errors.add("measure", "planObject.measure");
            return;
        }
        errors.checkText("measure.unit", measure.unit(), LONGEST_UNIT);
        Figures.check("measure.baseline", measure.baseline(), errors);
        Figures.check("measure.target", measure.target(), errors);
        Figures.check("measure.upper", measure.upper(), errors);
        checkRange(measure, errors);
    }

    private static void checkRange(Measure measure, Errors errors) {
        BigDecimal upper = measure.upper();
        if (measure.direction() != TargetDirection.WITHIN) {
            if (upper != null) {
                errors.add("measure.upper", "planObject.upper");
            }
        } else if (measure.target() == null) {
            errors.add("measure.target", "required");
        } else if (upper == null) {
            errors.add("measure.upper", "required");
        } else if (upper.compareTo(measure.target()) < 0) {
            errors.add("measure.upper", "planObject.range", measure.target().toPlainString());
        }
    }

    /** What is broken down is above, so going upwards never leads back. */
    private void checkParent(String id, String parentId, Errors errors) {
        if (parentId == null) {
            return;
        }
        Optional<PlanObject> parent = readable(parentId);
        if (parent.isEmpty()) {
            errors.add("parentId", "planObject.unknown", parentId);
            return;
        }
        Set<String> above = new HashSet<>();
        for (Optional<PlanObject> next = parent;
                next.isPresent() && above.add(next.get().id());
                next = Optional.ofNullable(next.get().parentId()).flatMap(table::find)) {
            if (next.get().id().equals(id)) {
                errors.add("parentId", "planObject.circle");
                return;
            }
        }
    }

    private Optional<PlanObject> readable(String id) {
        return table.find(id).filter(access::mayRead).filter(object -> !object.voided());
    }

    private void checkContinued(String planId, String id, PlanObjectInput given, Errors errors) {
        String continued = given.continuesId();
        if (continued == null) {
            return;
        }
        Optional<PlanObject> former = readable(continued);
        if (former.isEmpty()) {
            errors.add("continuesId", "planObject.unknown", continued);
        } else if (!formerPlans(Nodes.ref(planId)).contains(former.get().planId())) {
            errors.add("continuesId", "planObject.notRevised", continued);
        } else if (former.get().kind() != given.kind()) {
            errors.add(
                    "continuesId", "planObject.otherKind", former.get().kind().name());
        } else if (table.continuing(continued).stream()
                .anyMatch(other -> other.planId().equals(planId) && !other.id().equals(id))) {
            errors.add("continuesId", "planObject.continued", continued);
        }
    }

    /** The plans that a plan takes the place of, and those before them. */
    Set<String> formerPlans(NodeRef plan) {
        Set<String> formers = new HashSet<>();
        collect(ties.formers(plan), formers);
        return formers;
    }

    private void collect(List<NodeRef> plans, Set<String> formers) {
        for (NodeRef plan : plans) {
            if (formers.add(plan.getId())) {
                collect(ties.formers(plan), formers);
            }
        }
    }
}
