package se.diarium.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.importing.RowReader.Read;

/**
 * Reads the tables of an import and checks them as a whole: each row by itself and against the register's rules, the rows against
 * each other, the register and the files. To be called inside a transaction; what was found before is forgotten.
 */
class ImportValidation {

    private static final Logger LOG = LoggerFactory.getLogger(ImportValidation.class);
    private static final int PART = 200;

    private final ImportFiles files;
    private final ImportRows rows;
    private final ImportProblems problems;
    private final RowReader reader;

    ImportValidation(ImportFiles files, ImportRows rows, ImportProblems problems, RowReader reader) {
        this.files = files;
        this.rows = rows;
        this.problems = problems;
        this.reader = reader;
    }

    /** @return whether the import can be run */
    boolean validate(ImportJob theImport) {
        String id = theImport.id();
        rows.clear(id);
        problems.clear(id);
        Consumer<RowProblem> found = problems.collector(id);
        try (FileSource source = files.files(theImport)) {
            read(id, ImportTable.CASES, row -> takeCase(id, row, found), found);
            read(id, ImportTable.RECORDS, row -> takeRecord(id, row, source, found), found);
        } catch (IOException e) {
            LOG.error("The files of the import {} cannot be read", id, e);
            found.accept(new RowProblem(ImportTable.CASES, 0, "", "import.filesUnreadable", List.of()));
        }
        compareRows(id, found);
        digest(id);
        compareWithRegister(id, found);
        return !problems.any(id);
    }

    private void read(String id, ImportTable table, Consumer<ImportRow> taker, Consumer<RowProblem> found)
            throws IOException {
        Optional<Path> file = files.table(id, table);
        if (file.isPresent()) {
            new HeadedTable(table, taker, found).read(file.get());
        } else if (table == ImportTable.CASES) {
            found.accept(new RowProblem(table, 0, "", "import.tableMissing", List.of()));
        }
    }

    private void takeCase(String id, ImportRow row, Consumer<RowProblem> found) {
        Read<ImportedCase> read = reader.aCase(row);
        read.problems().forEach(found);
        rows.addCase(id, row, read.number());
    }

    private void takeRecord(String id, ImportRow row, FileSource source, Consumer<RowProblem> found) {
        Read<ImportedRecord> read = reader.aRecord(row);
        read.problems().forEach(found);
        row.cell(Column.FILE)
                .filter(name -> !has(source, name))
                .ifPresent(name -> found.accept(
                        RowProblem.of(ImportTable.RECORDS, row.number(), Column.FILE, "import.fileMissing", name)));
        rows.addRecord(
                id, row, read.number(), read.value() == null ? 0 : read.value().recordNumber());
    }

    private static boolean has(FileSource source, String name) {
        try {
            return source.has(name);
        } catch (IOException e) {
            LOG.warn("{} cannot be looked up", name, e);
            return false;
        }
    }

    private void compareRows(String id, Consumer<RowProblem> found) {
        rows.repeatedCases(id)
                .forEach(row ->
                        found.accept(RowProblem.of(ImportTable.CASES, row, Column.DIARIENUMMER, "import.repeated")));
        rows.repeatedRecords(id)
                .forEach(row ->
                        found.accept(RowProblem.of(ImportTable.RECORDS, row, Column.RECORD_NUMBER, "import.repeated")));
        rows.strayRecords(id)
                .forEach(row ->
                        found.accept(RowProblem.of(ImportTable.RECORDS, row, Column.DIARIENUMMER, "import.stray")));
    }

    private void digest(String id) {
        List<ImportRow> part = rows.casesAfter(id, 0, PART);
        while (!part.isEmpty()) {
            for (ImportRow row : part) {
                rows.setDigest(id, row.number(), CaseDigest.of(row, rows.recordsOf(id, row.number())));
            }
            part = rows.casesAfter(id, part.get(part.size() - 1).number(), PART);
        }
    }

    /** A number that is taken is no fault when an import of the same rows took it. */
    private void compareWithRegister(String id, Consumer<RowProblem> found) {
        for (int row : rows.takenCases(id)) {
            if (rows.isPresent(id, row)) {
                rows.setState(id, row, CaseRowState.PRESENT);
            } else {
                found.accept(RowProblem.of(ImportTable.CASES, row, Column.DIARIENUMMER, "import.taken"));
            }
        }
    }
}
