package se.diarium.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.GovernedAs;
import se.diarium.register.NewCase;
import se.diarium.register.NewRecord;
import se.diarium.register.Outcome;
import se.diarium.register.RecordRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.DiarienummerReader;

/** Reads rows as cases and records, and asks the register whether it would take them. Runs inside a transaction. */
class RowReader {

    private final DiarienummerReader numbers;
    private final CaseRegister cases;
    private final RecordRegister records;

    RowReader(DiarienummerReader numbers, CaseRegister cases, RecordRegister records) {
        this.numbers = numbers;
        this.cases = cases;
        this.records = records;
    }

    /**
     * What was read of a row.
     *
     * @param value null when there are problems
     * @param number null when it could not be read
     */
    record Read<T>(T value, Diarienummer number, List<RowProblem> problems) {}

    Read<ImportedCase> aCase(ImportRow row) {
        CellReader cells = new CellReader(row);
        Diarienummer number = cells.number(numbers);
        NewCase given = new NewCase(
                number == null ? null : number.series(),
                cells.text(Column.TITLE),
                cells.text(Column.PUBLIC_TITLE),
                cells.text(Column.INITIATOR),
                cells.text(Column.PUBLIC_INITIATOR),
                cells.text(Column.HANDLER),
                cells.requiredDay(Column.REGISTERED),
                cells.ground(Column.CASE_SECRECY),
                cells.text(Column.DIARIENUMMER));
        Decision decision = decision(cells);
        CaseStatus status = status(cells, decision);
        LocalDate closed = closed(cells, status, given.registered());
        cells.wrong(cases.check(given), UnaryOperator.identity());
        if (decision != null) {
            cells.wrong(cases.check(decision), RowReader::decisionProperty);
        }
        return cells.problems().isEmpty()
                ? new Read<>(new ImportedCase(row.number(), number, given, status, closed, decision), number, List.of())
                : new Read<>(null, number, cells.problems());
    }

    private static Decision decision(CellReader cells) {
        List<Column> columns =
                List.of(Column.DECISION_BODY, Column.DECISION_DATE, Column.PARAGRAPH, Column.DECISION_TEXT);
        if (columns.stream().noneMatch(cells::isGiven) && !cells.isGiven(Column.OUTCOME)) {
            return null;
        }
        Outcome outcome = cells.word(Column.OUTCOME, Words.OUTCOME);
        return new Decision(
                cells.text(Column.DECISION_BODY),
                cells.day(Column.DECISION_DATE),
                cells.text(Column.PARAGRAPH),
                cells.text(Column.DECISION_TEXT),
                outcome == null && !cells.isGiven(Column.OUTCOME) ? Outcome.APPROVED : outcome);
    }

    /** The columns of a decision are named apart from the case's own. */
    private static String decisionProperty(String field) {
        return switch (field) {
            case "body" -> Column.DECISION_BODY.property();
            case "date" -> Column.DECISION_DATE.property();
            case "text" -> Column.DECISION_TEXT.property();
            default -> field;
        };
    }

    /** The state that is told, or the one that follows from a decision. */
    private static CaseStatus status(CellReader cells, Decision decision) {
        CaseStatus told = cells.word(Column.STATUS, Words.STATUS);
        if (told != null || cells.isGiven(Column.STATUS)) {
            return told;
        }
        return decision == null ? CaseStatus.REGISTERED : CaseStatus.DECIDED;
    }

    private static LocalDate closed(CellReader cells, CaseStatus status, LocalDate registered) {
        LocalDate closed = cells.day(Column.CLOSED);
        if (status == CaseStatus.CLOSED && !cells.isGiven(Column.CLOSED)) {
            cells.wrong(Column.CLOSED, "required");
        } else if (status != null && status != CaseStatus.CLOSED && cells.isGiven(Column.CLOSED)) {
            cells.wrong(Column.CLOSED, "import.notClosed");
        } else if (closed != null && registered != null && closed.isBefore(registered)) {
            cells.wrong(Column.CLOSED, "import.closedBeforeRegistered", registered);
        }
        return closed;
    }

    Read<ImportedRecord> aRecord(ImportRow row) {
        CellReader cells = new CellReader(row);
        Diarienummer number = cells.number(numbers);
        int recordNumber = cells.recordNumber();
        NewRecord given = new NewRecord(
                cells.text(Column.RECORD_TITLE),
                cells.text(Column.RECORD_PUBLIC_TITLE),
                cells.word(Column.KIND, Words.KIND),
                cells.word(Column.DIRECTION, Words.DIRECTION),
                cells.requiredDay(Column.DATE),
                cells.text(Column.COUNTERPARTY),
                cells.text(Column.PUBLIC_COUNTERPARTY),
                cells.ground(Column.RECORD_SECRECY),
                cells.year(Column.PERIOD_FIRST_YEAR),
                cells.year(Column.PERIOD_LAST_YEAR),
                GovernedAs.said(cells.text(Column.DOCUMENT_KIND), cells.text(Column.DOCUMENT_FOR)));
        cells.wrong(records.check(given), UnaryOperator.identity());
        return cells.problems().isEmpty()
                ? new Read<>(
                        new ImportedRecord(row.number(), number, recordNumber, given, cells.text(Column.FILE)),
                        number,
                        List.of())
                : new Read<>(null, number, cells.problems());
    }
}
