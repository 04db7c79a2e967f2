package se.diarium.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables of an import. */
public enum ImportTable {
    CASES("cases", List.of("ärenden", "arenden", "cases")),
    RECORDS("records", List.of("handlingar", "records"));

    private final String code;
    private final List<String> sheets;

    ImportTable(String code, List<String> sheets) {
        this.code = code;
        this.sheets = sheets;
    }

    /** What it is called over the wire. */
    public String code() {
        return code;
    }

    /** Names, in lower case, of the sheet of a workbook that holds it. */
    List<String> sheets() {
        return sheets;
    }

    public static Optional<ImportTable> byCode(String code) {
        return Arrays.stream(values()).filter(table -> table.code.equals(code)).findFirst();
    }

    /** The columns it may have. */
    public List<Column> columns() {
        return Arrays.stream(Column.values())
                .filter(column -> column.isIn(this))
                .toList();
    }
}
