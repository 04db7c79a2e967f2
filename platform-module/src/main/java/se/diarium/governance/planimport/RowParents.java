package se.diarium.governance.planimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.PlanObjects;
import se.diarium.register.DiariumModel;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Nodes;

/**
 * Finds what rows are broken down from: by the number of another row of the table, or by the number or id of what the plan, or a plan
 * that it implements, holds already.
 */
final class RowParents {

    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final PlanObjects objects;

    RowParents(String planId, List<PlanPreview.Row> table, PlanObjects objects, NodeService nodes) {
        this.objects = objects;
        List<String> plans = new ArrayList<>(List.of(planId));
        nodes.getTargetAssocs(Nodes.ref(planId), DiariumModel.ASSOC_IMPLEMENTS).stream()
                .map(AssociationRef::getTargetRef)
                .forEach(plan -> plans.add(plan.getId()));
        for (PlanObject object : objects.standing(plans)) {
            if (object.number() != null) {
                known.putIfAbsent(object.number(), object.id());
            }
        }
        for (int place = 0; place < table.size(); place++) {
            String number = table.get(place).given().number();
            if (number != null) {
                rows.putIfAbsent(number.strip(), place);
            }
        }
    }

    /** The place in the table of the row that this is; nothing for none. */
    Optional<Integer> row(String told) {
        return Optional.ofNullable(rows.get(told.strip()));
    }

    /** The id of what the plan or one that it implements holds; nothing for none. */
    Optional<String> object(String told) {
        String id = known.get(told.strip());
        return id != null ? Optional.of(id) : byId(told.strip());
    }

    private Optional<String> byId(String told) {
        if (Nodes.refOf(told).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(objects.get(told).id());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }
}
