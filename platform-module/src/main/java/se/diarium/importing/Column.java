package se.diarium.importing;

import static se.diarium.importing.ImportTable.CASES;
import static se.diarium.importing.ImportTable.RECORDS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of a table, known by the name its property has in the API or by its Swedish heading, in any case and spacing. */
public enum Column {
    DIARIENUMMER("diarienummer", "dnr", true, CASES, RECORDS),
    TITLE("title", "ärendemening", true, CASES),
    PUBLIC_TITLE("publicTitle", "offentlig ärendemening", false, CASES),
    INITIATOR("initiator", "initiativtagare", false, CASES),
    PUBLIC_INITIATOR("publicInitiator", "offentlig initiativtagare", false, CASES),
    HANDLER("handler", "handläggare", false, CASES),
    REGISTERED("registered", "registrerat", true, CASES),
    STATUS("status", "status", false, CASES),
    CLOSED("closed", "avslutat", false, CASES),
    CASE_SECRECY("secrecy", "sekretess", false, CASES),
    DECISION_BODY("decisionBody", "beslutsorgan", false, CASES),
    DECISION_DATE("decisionDate", "beslutsdatum", false, CASES),
    PARAGRAPH("paragraph", "paragraf", false, CASES),
    DECISION_TEXT("decisionText", "beslut", false, CASES),
    OUTCOME("outcome", "utfall", false, CASES),

    RECORD_NUMBER("recordNumber", "handlingsnummer", true, RECORDS),
    RECORD_TITLE("title", "rubrik", true, RECORDS),
    RECORD_PUBLIC_TITLE("publicTitle", "offentlig rubrik", false, RECORDS),
    KIND("kind", "handlingstyp", false, RECORDS),
    DIRECTION("direction", "riktning", true, RECORDS),
    DATE("date", "datum", true, RECORDS),
    COUNTERPARTY("counterparty", "motpart", false, RECORDS),
    PUBLIC_COUNTERPARTY("publicCounterparty", "offentlig motpart", false, RECORDS),
    RECORD_SECRECY("secrecy", "sekretess", false, RECORDS),
    PERIOD_FIRST_YEAR("periodFirstYear", "första år", false, RECORDS),
    PERIOD_LAST_YEAR("periodLastYear", "sista år", false, RECORDS),
    DOCUMENT_KIND("documentKind", "dokumenttyp", false, RECORDS),
    DOCUMENT_FOR("documentFor", "dokument för", false, RECORDS),
    FILE("file", "fil", false, RECORDS);

    private final String property;
    private final String heading;
    private final boolean required;
    private final Set<ImportTable> tables;

    Column(String property, String heading, boolean required, ImportTable first, ImportTable... more) {
        this.property = property;
        this.heading = heading;
        this.required = required;
        this.tables = EnumSet.of(first, more);
    }

    /** The name of the property that a case or record has in the API. */
    public String property() {
        return property;
    }

    /** The Swedish heading. */
    public String heading() {
        return heading;
    }

    /** Whether the table cannot do without it. */
    public boolean isRequired() {
        return required;
    }

    boolean isIn(ImportTable table) {
        return tables.contains(table);
    }

    /** The column of a table with this heading. */
    static Optional<Column> headed(ImportTable table, String text) {
        String folded = fold(text);
        return Arrays.stream(values())
                .filter(column -> column.isIn(table))
                .filter(column -> fold(column.property).equals(folded)
                        || fold(column.heading).equals(folded))
                .findFirst();
    }

    /** The column of a table that holds this property; what no column holds is told of the number. */
    static Column of(ImportTable table, String property) {
        return Arrays.stream(values())
                .filter(column -> column.isIn(table) && column.property.equals(property))
                .findFirst()
                .orElse(DIARIENUMMER);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
