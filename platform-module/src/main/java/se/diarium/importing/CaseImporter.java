package se.diarium.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.springframework.util.FileSystemUtils;
import se.diarium.decision.paragraph.DecisionKeys;
import se.diarium.importing.RowReader.Read;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.FieldError;
import se.diarium.register.IncomingFile;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RecordRegister;

/** Takes one case with its records into the register, as it was in the register it comes from. Runs inside a transaction. */
class CaseImporter {

    private final RowReader reader;
    private final CaseRegister cases;
    private final RecordRegister records;
    private final DecisionKeys decisions;
    private final FileTypes types = new FileTypes();

    CaseImporter(RowReader reader, CaseRegister cases, RecordRegister records, DecisionKeys decisions) {
        this.reader = reader;
        this.cases = cases;
        this.records = records;
        this.decisions = decisions;
    }

    /**
     * @throws InvalidInputException if a row is not what it was when it was validated, as when a handler has left since
     */
    void take(ImportRow caseRow, List<ImportRow> recordRows, FileSource files) {
        ImportedCase imported = required(reader.aCase(caseRow));
        cases.register(imported.given());
        for (ImportRow row : recordRows) {
            add(required(reader.aRecord(row)), files);
        }
        Decision decision = imported.decision();
        if (decision != null) {
            decisions.take(decision.body(), decision.date().getYear(), decision.paragraph(), imported.number());
            cases.recordDecision(imported.number(), null, decision);
        }
        if (imported.status() != CaseStatus.REGISTERED) {
            cases.carryOver(imported.number(), imported.status(), imported.closed());
        }
    }

    private static <T> T required(Read<T> read) {
        if (read.value() == null) {
            throw new InvalidInputException(read.problems().stream()
                    .map(problem -> new FieldError(
                            problem.column(), problem.code(), problem.args().toArray()))
                    .toList());
        }
        return read.value();
    }

    private void add(ImportedRecord record, FileSource files) {
        if (record.file() == null) {
            records.carryOver(record.number(), record.recordNumber(), record.given(), null);
            return;
        }
        try {
            Path folder = Files.createTempDirectory("diarium-import");
            try {
                Path copy = folder.resolve("file");
                String name = record.file().replaceAll(".*[/\\\\]", "");
                if (!files.copy(record.file(), copy)) {
                    throw new InvalidInputException(Column.FILE.heading(), "import.fileMissing", record.file());
                }
                records.carryOver(
                        record.number(),
                        record.recordNumber(),
                        record.given(),
                        IncomingFile.toBeRead(name, copy, types.of(copy, name)));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (ZipException damaged) {
            throw new InvalidInputException(Column.FILE.heading(), "import.fileUnreadable", record.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
