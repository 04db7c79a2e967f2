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

    private static final Pattern FORM = Pattern.compile(
            "(From|To|Cc|Date|Subject|Från|Till|Kopia|Skickat|Datum|Ämne|Handläggare|Ärende|Rubrik|Angående|Ang|Gäller|"
                    + "Kontaktperson|Avsändare|Sammanträdesdatum|Sammanträde|Mötesdatum|Nämnd|Organ|Enhet|Avdelning"
                    + "|Förvaltning|Beställare|Upprättad av|Författare)(?:\\s*[:.]\\s*|\\t+)(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<MailHeader> of(Line line) {
        Matcher header = FORM.matcher(line.text());
        if (!header.lookingAt()) {
            return Optional.empty();
        }
        String name = header.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new MailHeader(name, line.from(header.end())));
    }

    boolean isOneOf(String... names) {
        return List.of(names).contains(name);
    }
}
