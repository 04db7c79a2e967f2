package se.diarium.governance.planimport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.governance.thread.Addressees;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.PlanObjectInput;
import se.diarium.governance.thread.PlanObjects;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;

/**
 * Takes what a plan holds in from its table, all of it or nothing; what is wrong is told by row and column, all at once. Called inside a
 * transaction, with a table that was read before.
 */
public class PlanImport {

    private final PlanObjects objects;
    private final Addressees addressees;
    private final NodeService nodes;

    PlanImport(PlanObjects objects, Addressees addressees, NodeService nodes) {
        this.objects = objects;
        this.addressees = addressees;
        this.nodes = nodes;
    }

    /**
     * What would be taken in, and all that stands in the way.
     *
     * @throws se.diarium.register.NotFoundException if there is no such record that the caller may read
     * @throws se.diarium.register.ConflictException if it is no plan, or one of which nothing is kept any more
     */
    public PlanPreview preview(String planId, PlanTable table) {
        objects.requireOpenPlan(planId);
        List<RowFault> faults = new ArrayList<>();
        List<PlanPreview.Row> rows = new ArrayList<>();
        for (PlanRow row : table.rows()) {
            RowReader reader = new RowReader(row, addressees);
            rows.add(new PlanPreview.Row(row.number(), reader.read(), row.cell(PlanColumn.PARENT)));
            faults.addAll(reader.faults());
        }
        RowParents parents = new RowParents(planId, rows, objects, nodes);
        for (int place = 0; place < rows.size(); place++) {
            check(planId, table.rows().get(place), rows.get(place), faults);
            checkParent(place, table.rows().get(place), rows, parents, faults);
        }
        return new PlanPreview(rows, faults);
    }

    /** What the register has against a row, where nothing is known to be wrong with the column already. */
    private void check(String planId, PlanRow row, PlanPreview.Row read, List<RowFault> faults) {
        try {
            objects.check(planId, read.given());
        } catch (InvalidInputException refused) {
            for (FieldError error : refused.errors()) {
                PlanColumn column = PlanColumn.of(error.field());
                boolean known = faults.stream()
                        .anyMatch(fault ->
                                fault.row() == row.number() && fault.field().equals(column.field()));
                if (!known) {
                    faults.add(new RowFault(
                            row.number(), row.heading(column), column.field(), error.code(), error.args()));
                }
            }
        }
    }

    private static void checkParent(
            int place, PlanRow row, List<PlanPreview.Row> rows, RowParents parents, List<RowFault> faults) {
        String told = rows.get(place).breaksDown();
        if (told == null) {
            return;
        }
        Set<Integer> met = new HashSet<>(Set.of(place));
        Optional<Integer> above = parents.row(told);
        if (above.isEmpty() && parents.object(told).isEmpty()) {
            faults.add(fault(row, "planImport.parent", told));
        }
        while (above.isPresent()) {
            if (!met.add(above.get())) {
                faults.add(fault(row, "planObject.circle"));
                return;
            }
            above = Optional.ofNullable(rows.get(above.get()).breaksDown()).flatMap(parents::row);
        }
    }

    private static RowFault fault(PlanRow row, String code, Object... args) {
        return new RowFault(
                row.number(), row.heading(PlanColumn.PARENT), PlanColumn.PARENT.field(), code, List.of(args));
    }

    /**
     * Takes the whole table in, after what the plan holds already.
     *
     * @throws se.diarium.register.NotFoundException if there is no such record that the caller may read
     * @throws se.diarium.register.ConflictException if it is no plan, or one of which nothing is kept any more
     * @throws InvalidInputException naming every cell that cannot be accepted, as {@code rows.<row>.<heading>}
     */
    public List<PlanObject> take(String planId, PlanTable table) {
        PlanPreview preview = preview(planId, table);
        if (!preview.faults().isEmpty()) {
            throw new InvalidInputException(preview.faults().stream()
                    .map(fault ->
                            new FieldError("rows." + fault.row() + "." + fault.column(), fault.code(), fault.args()))
                    .toList());
        }
        Taking taking = new Taking(planId, preview.rows());
        for (int place = 0; place < preview.rows().size(); place++) {
            taking.take(place);
        }
        return List.of(taking.made);
    }

    private final class Taking {

        private final String planId;
        private final List<PlanPreview.Row> rows;
        private final RowParents parents;
        private final int before;
        private final PlanObject[] made;

        Taking(String planId, List<PlanPreview.Row> rows) {
            this.planId = planId;
            this.rows = rows;
            this.parents = new RowParents(planId, rows, objects, nodes);
            this.before = objects.of(planId).stream()
                    .mapToInt(PlanObject::ordinal)
                    .max()
                    .orElse(0);
            this.made = new PlanObject[rows.size()];
        }

        /** Takes a row in, and before it what it is broken down from. */
        PlanObject take(int place) {
            if (made[place] == null) {
                PlanPreview.Row row = rows.get(place);
                String parent = row.breaksDown() == null ? null : parent(row.breaksDown());
                made[place] = objects.add(planId, input(row.given(), before + place + 1, parent));
            }
            return made[place];
        }

        private String parent(String told) {
            Optional<Integer> row = parents.row(told);
            return row.isPresent() ? take(row.get()).id() : parents.object(told).orElseThrow();
        }

        private static PlanObjectInput input(PlanObjectInput given, int ordinal, String parent) {
            return new PlanObjectInput(
                    given.kind(),
                    ordinal,
                    given.number(),
                    given.text(),
                    given.addressee(),
                    given.perspective(),
                    parent,
                    given.continuesId(),
                    given.measure());
        }
    }
}
