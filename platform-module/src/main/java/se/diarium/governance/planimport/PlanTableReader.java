package se.diarium.governance.planimport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.diarium.document.text.FileTables;
import se.diarium.document.text.TableExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;
import se.diarium.governance.planimport.PlanTable.Heading;
import se.diarium.governance.thread.ObjectKind;
import se.diarium.importing.table.TableFile;
import se.diarium.importing.table.TableRow;
import se.diarium.importing.table.UnreadableTableException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;

/**
 * Reads the tables of a plan from a file that nobody has checked. A child process reads the file first, whatever it is, so that none
 * that is built to do harm is read here; the tables of a document are taken from what the child process says, those of workbooks and CSV
 * files are read again as streams, for their figures to be what the cells hold.
 */
public class PlanTableReader {

    private static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 60;
    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Set<String> TABLES =
            Set.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv", "text/plain");

    private final TableExtractor extractor;

    PlanTableReader(TableExtractor extractor) {
        this.extractor = extractor;
    }

    /**
     * @throws UnreadableDocumentException if the file is nothing that is read
     * @throws InvalidInputException if it has no table of a plan, or more rows or columns than are read
     */
    public PlanTable read(Path file, String filename) throws IOException, UnreadableDocumentException {
        FileTables found = extractor.tables(file, filename);
        Gathering gathering = new Gathering();
        if (DOCUMENT.equals(found.mimetype())) {
            int row = 0;
            for (List<List<String>> table : found.tables()) {
                gathering.beginTable();
                for (List<String> cells : table) {
                    gathering.take(new TableRow(++row, cells));
                }
            }
        } else if (TABLES.contains(found.mimetype())) {
            gathering.beginTable();
            try {
                TableFile.of(file, Set.of()).read(gathering::take);
            } catch (UnreadableTableException broken) {
                throw new UnreadableDocumentException(Reason.DAMAGED, broken.getMessage());
            }
        } else {
            throw new UnreadableDocumentException(Reason.UNSUPPORTED, found.mimetype());
        }
        return gathering.done();
    }

    /** Takes rows one after the other; a table whose headings name no text is none of a plan and left. */
    private static final class Gathering {

        private final List<Heading> headings = new ArrayList<>();
        private final List<PlanRow> rows = new ArrayList<>();
        private Map<Integer, PlanColumn> columns;
        private Map<PlanColumn, String> written;
        private ObjectKind kind;
        private boolean skipping;

        void beginTable() {
            columns = null;
            skipping = false;
        }

        void take(TableRow row) {
            if (skipping || row.isBlank()) {
                return;
            }
            if (row.cells().size() > MOST_COLUMNS) {
                throw refused("planImport.tooWide", MOST_COLUMNS);
            }
            if (columns == null) {
                head(row);
                return;
            }
            Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
            columns.forEach((place, column) -> {
                if (!row.cell(place).isBlank()) {
                    cells.put(column, row.cell(place));
                }
            });
            if (!cells.isEmpty()) {
                if (rows.size() == MOST_ROWS) {
                    throw refused("planImport.tooLong", MOST_ROWS);
                }
                rows.add(new PlanRow(row.number(), kind, cells, written));
            }
        }

        private void head(TableRow row) {
            Map<Integer, PlanColumn> found = new LinkedHashMap<>();
            List<Heading> named = new ArrayList<>();
            kind = null;
            for (int place = 0; place < row.cells().size(); place++) {
                String heading = row.cell(place);
                PlanColumn column = PlanColumn.headed(heading)
                        .filter(one -> !found.containsValue(one))
                        .orElse(null);
                if (column != null) {
                    found.put(place, column);
                }
                if (column == PlanColumn.TEXT) {
                    kind = PlanColumn.kind(heading).orElse(null);
                }
                if (!heading.isBlank()) {
                    named.add(new Heading(heading, column));
                }
            }
            if (!found.containsValue(PlanColumn.TEXT)) {
                skipping = true;
                return;
            }
            columns = found;
            written = new EnumMap<>(PlanColumn.class);
            named.stream()
                    .filter(heading -> heading.column() != null)
                    .forEach(heading -> written.put(heading.column(), heading.heading()));
            headings.addAll(named);
        }

        PlanTable done() {
            if (headings.isEmpty()) {
                throw refused("planImport.noTable", PlanColumn.accepted());
            }
            if (rows.isEmpty()) {
                throw refused("planImport.noRows");
            }
            return new PlanTable(headings, rows);
        }

        private static InvalidInputException refused(String code, Object... args) {
            return new InvalidInputException(List.of(new FieldError("file", code, args)));
        }
    }
}
