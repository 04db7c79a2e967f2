package se.diarium.document.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header line of a mail, or a labelled line of a letter's head in the same form.
 *
 * @param name in lower case
 * @param value what follows the colon
 */
record MailHeader(String name, Line value) {

    /** A label that stands in a cell by itself, before the cell with its value. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:Diarienummer|Sökande organisation|Ansökan ställs till|Beslutsdatum|Beslutad av|Dokumenttyp|Dokumentansvarig|Ersätter"
                    + "|Giltig till och med|Kontaktperson|E-post|Telefon|Organisationsnummer|Sökt belopp|Fakturadatum"
                    + "|Fakturanummer|Förfallodatum|Kund|Er referens)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FORM = Pattern.compile(
            "(From|To|Cc|Date|Received|Sent|Subject|Från|Till|Kopia|Skickat|Datum|Ämne|Handläggare|Ärende|Rubrik|Angående|Ang|Gäller|"
                    + "Kontaktperson|Avsändare|Sammanträdesdatum|Sammanträde|Mötesdatum|Nämnd|Organ|Enhet|Avdelning"
                    + "|Förvaltning|Beställare|Beslutsdatum|Fakturadatum|Utfärdad|Ansökan ställs till|Upprättad av|Författare)(?:\\s*[:.]\\s*| {3,})(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<MailHeader> of(Line line) {
        Matcher header = FORM.matcher(line.text());
        if (!header.lookingAt()) {
            return Optional.empty();
        }
        String name = header.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new MailHeader(name, line.from(header.end())));
    }

    /** Whether a cell is a label of the cell beside it. */
    static boolean isLabel(Line cell) {
        return LABEL.matcher(cell.text()).matches();
    }

    boolean isOneOf(String... names) {
        return List.of(names).contains(name);
    }
}
