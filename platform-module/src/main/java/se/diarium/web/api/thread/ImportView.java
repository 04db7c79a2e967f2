package se.diarium.web.api.thread;

import java.util.List;
import se.diarium.governance.planimport.PlanPreview;
import se.diarium.governance.planimport.PlanTable;
import se.diarium.governance.thread.ObjectKind;
import se.diarium.governance.thread.PlanObjectInput;
import se.diarium.register.FieldError;
import se.diarium.web.problem.Problems;
import se.diarium.web.text.Language;

/**
 * What would be taken in of a table, on the wire.
 *
 * @param acceptable whether all of it can be taken in
 */
record ImportView(boolean acceptable, List<ColumnView> columns, List<RowView> rows, List<FaultView> errors) {

    /**
     * A heading.
     *
     * @param field what it is taken for; left out for what is not taken in
     */
    record ColumnView(String heading, String field) {}

    record RowView(
            int row,
            ObjectKind kind,
            String number,
            String text,
            String addressee,
            String perspective,
            String breaksDown,
            MeasureWire measure) {

        private static RowView of(PlanPreview.Row row) {
            PlanObjectInput given = row.given();
            return new RowView(
                    row.number(),
                    given.kind(),
                    given.number(),
                    given.text(),
                    given.addressee(),
                    given.perspective(),
                    row.breaksDown(),
                    MeasureWire.of(given.measure()));
        }
    }

    /** What is wrong with a cell. */
    record FaultView(int row, String column, String field, String code, String message) {}

    static ImportView of(PlanTable table, PlanPreview preview, Problems problems, Language language) {
        return new ImportView(
                preview.faults().isEmpty(),
                table.columns().stream()
                        .map(heading -> new ColumnView(
                                heading.heading(),
                                heading.column() == null
                                        ? null
                                        : heading.column().field()))
                        .toList(),
                preview.rows().stream().map(RowView::of).toList(),
                preview.faults().stream()
                        .map(fault -> new FaultView(
                                fault.row(),
                                fault.column(),
                                fault.field(),
                                fault.code(),
                                problems.text(new FieldError(fault.field(), fault.code(), fault.args()), language)))
                        .toList());
    }
}
