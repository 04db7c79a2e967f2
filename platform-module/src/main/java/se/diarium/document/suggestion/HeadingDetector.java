package se.diarium.document.suggestion;

import java.util.regex.Pattern;

/** Whether a line of the head says what the document concerns, and not who, where, when or which kind. */
final class HeadingDetector {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 220;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern KIND = Pattern.compile(
            "(?:tjänste)?skrivelse|tjänsteutlåtande|(?:sammanträdes)?protokoll|protokollsutdrag|utdrag ur protokoll|missiv|"
                    + "promemoria|pm|rapport|plan|remiss(?:svar)?|yttrande|beslut|delegationsbeslut|beslutsunderlag|"
                    + "kallelse|föredragningslista|ansökan|avtal|brev|samrådsunderlag|tilldelningsbeslut|anbud|dom|faktura|certifikat|"
                    + "minnesanteckningar|mötesanteckningar|(?:besluts|dokument|sammanträdes)?datum|handläggare|diarienummer|mottagare|"
                    + "remissinstanser",
            FLAGS);
    private static final Pattern CONTACT = Pattern.compile(
            ".*(?:@|www\\.|https?:|\\b\\d{3} ?\\d{2} \\p{Lu}|\\btel(?:efon)?\\b|\\bbox \\d|\\borg\\.? ?nr|organisationsnummer"
                    + "|\\d{2,4}-\\d{2,3} \\d{2}).*",
            FLAGS);
    private static final Pattern STREET =
            Pattern.compile("\\p{L}+(?:gatan?|vägen|gränd|torget|stigen) \\d{1,3}\\p{L}?", FLAGS);
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:sid(?:a|an)?\\.? ?)?\\d{1,3} ?(?:\\(\\d{1,3}\\)|av \\d{1,3})?", FLAGS);
    private static final Pattern REFERENCE =
            Pattern.compile("(?:(?:vårt?|ert?) )?(?:dnr|diarienr|diarienummer|ref(?:erens)?|beteckning)\\b.*", FLAGS);
    private static final Pattern VALIDITY = Pattern.compile(
            "(?:fastställ[dt]|beslutad|antagen|reviderad|godkänd|upprättad|giltig|gäller|version|senast ändrad)"
                    + "(?:\\s*:|\\s+(?:av|den|till|från|i|senast|fr\\.|t\\.|\\d)|$).*",
            FLAGS);
    private static final Pattern ROLE = Pattern.compile(
            "\\p{L}*(?:direktör|chef|strateg|sekreterare|controller|ordförande|handläggare|samordnare|utredare|ekonom)",
            FLAGS);

    /** A label and its value, an item of a list, or cells beside each other. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?!remiss|missiv|motion|yttrande|svar|inbjudan|beslut|begäran)\\p{L}+|plats och tid|övriga deltagande|utses att justera|justeringens plats och tid): .*|\\d{1,2}[.)] .*|.* {3}.*",
            FLAGS);

    private static final Pattern STARTS = Pattern.compile("[\\p{Lu}\\d]");

    private final BodyNames bodies;
    private final NumberRule numbers;

    HeadingDetector(BodyNames bodies, NumberRule numbers) {
        this.bodies = bodies;
        this.numbers = numbers;
    }

    /** A word for the kind of document, alone on its line. */
    static boolean isKind(Line line) {
        return KIND.matcher(line.text()).matches();
    }

    boolean isHeading(Line line) {
        String text = line.text();
        boolean sized = text.length() >= SHORTEST
                && text.length() <= LONGEST
                && STARTS.matcher(text).lookingAt();
        return sized
                && !isKind(line)
                && !isWho(line)
                && !isWhereOrWhen(line)
                && MailHeader.of(line).isEmpty()
                && !Paragraphs.isHeading(line)
                && !LABELLED.matcher(text).matches()
                && !text.endsWith(",")
                && !text.endsWith(":");
    }

    private boolean isWho(Line line) {
        String text = line.text();
        return PersonNames.isName(text)
                || Letterhead.addressee(line).isPresent()
                || UnitNames.isName(text)
                || bodies.isName(line)
                || ROLE.matcher(text).matches()
                || Organisations.isName(text);
    }

    private boolean isWhereOrWhen(Line line) {
        String text = line.text();
        return CONTACT.matcher(text).matches()
                || STREET.matcher(text).matches()
                || PAGE_NUMBER.matcher(text).matches()
                || REFERENCE.matcher(text).matches()
                || VALIDITY.matcher(text).matches()
                || isMostlyDate(text)
                || ForeignNumberRule.isNumber(text)
                || numbers.isNumberLine(text);
    }

    private static boolean isMostlyDate(String text) {
        return SwedishDates.in(text).stream()
                .anyMatch(date -> date.start() == 0 || text.length() - (date.end() - date.start()) <= 22);
    }
}
