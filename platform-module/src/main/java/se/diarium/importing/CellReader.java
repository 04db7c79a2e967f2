package se.diarium.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.diarium.register.FieldError;
import se.diarium.register.LegalGround;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.DiarienummerReader;

/** Reads the cells of one row as what they should be and gathers what is wrong with them. */
final class CellReader {

    private static final int LARGEST_RECORD_NUMBER = 1_000_000;

    private final ImportRow row;
    private final List<RowProblem> problems = new ArrayList<>();

    CellReader(ImportRow row) {
        this.row = row;
    }

    List<RowProblem> problems() {
        return problems;
    }

    void wrong(Column column, String code, Object... args) {
        problems.add(RowProblem.of(row.table(), row.number(), column, code, args));
    }

    /** What the register has against the row, where nothing is known to be wrong with the column already. */
    void wrong(List<FieldError> errors, UnaryOperator<String> property) {
        for (FieldError error : errors) {
            Column column = Column.of(row.table(), property.apply(error.field()));
            if (problems.stream().noneMatch(problem -> problem.column().equals(column.heading()))) {
                problems.add(new RowProblem(
                        row.table(), row.number(), column.heading(), error.code(), RowProblem.strings(error.args())));
            }
        }
    }

    boolean isGiven(Column column) {
        return row.cell(column).isPresent();
    }

    String text(Column column) {
        return row.text(column);
    }

    /** The number of the case; null when it cannot be read. */
    Diarienummer number(DiarienummerReader reader) {
        Optional<String> written = row.cell(Column.DIARIENUMMER);
        if (written.isEmpty()) {
            wrong(Column.DIARIENUMMER, "required");
            return null;
        }
        Optional<Diarienummer> read = reader.read(written.get());
        if (read.isEmpty()) {
            wrong(
                    Column.DIARIENUMMER,
                    "diarienummer.unreadable",
                    written.get(),
                    reader.numbering().patternOf(null).template());
        }
        return read.orElse(null);
    }

    LocalDate day(Column column) {
        Optional<String> written = row.cell(column);
        if (written.isEmpty()) {
            return null;
        }
        try {
            return written.get().matches("\\d{8}")
                    ? LocalDate.parse(written.get(), DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(written.get());
        } catch (DateTimeException impossible) {
            wrong(column, "type.date");
            return null;
        }
    }

    LocalDate requiredDay(Column column) {
        if (!isGiven(column)) {
            wrong(column, "required");
        }
        return day(column);
    }

    /** A year with four digits. */
    Integer year(Column column) {
        Optional<String> written = row.cell(column);
        if (written.isPresent() && !written.get().matches("\\d{4}")) {
            wrong(column, "type.year");
            return null;
        }
        return written.map(Integer::valueOf).orElse(null);
    }

    /** A number of a record; 0 when it cannot be read. */
    int recordNumber() {
        Optional<String> written = row.cell(Column.RECORD_NUMBER);
        if (written.isEmpty()) {
            wrong(Column.RECORD_NUMBER, "required");
            return 0;
        }
        if (written.get().matches("\\d{1,7}")) {
            int number = Integer.parseInt(written.get());
            if (number >= 1 && number <= LARGEST_RECORD_NUMBER) {
                return number;
            }
        }
        wrong(Column.RECORD_NUMBER, "numberBetween", 1, LARGEST_RECORD_NUMBER);
        return 0;
    }

    /** One of these words, whose values are constants; null when there is none. */
    <E> E word(Column column, Map<String, E> words) {
        Optional<String> written = row.cell(column);
        if (written.isEmpty()) {
            return null;
        }
        E value = words.get(written.get().toLowerCase(Locale.ROOT));
        if (value == null) {
            wrong(column, "import.word", written.get(), String.join(", ", words.keySet()));
        }
        return value;
    }

    /** A legal ground of secrecy; null when there is none or it cannot be read. */
    LegalGround ground(Column column) {
        Optional<LegalGround> read = row.cell(column).flatMap(LegalGround::parse);
        if (read.isEmpty() && isGiven(column)) {
            wrong(column, "secrecyForm");
        }
        return read.orElse(null);
    }
}
