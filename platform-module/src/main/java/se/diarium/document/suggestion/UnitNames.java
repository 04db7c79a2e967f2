package se.diarium.document.suggestion;

import java.util.regex.Pattern;

/** Tells the name of an organisational unit: Sekretariatet, Ekonomiavdelningen, Enheten för planering. */
final class UnitNames {

    private static final int MOST_WORDS = 6;
    private static final Pattern ENDING = Pattern.compile(
            "(?:^|.*[\\p{L} -])(?:sekretariat|avdelning|enhet|förvaltning|stab|kontor|kansli|sektion|centrum|område"
                    + "|verksamhet|staben|avdelningen|enheten|förvaltningen|sekretariatet|kontoret|kansliet|sektionen"
                    + "|verksamheten|direktion|direktionen)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPENING = Pattern.compile(
            "(?:enheten|avdelningen|förvaltningen|sektionen|området|staben) (?:för|hållbar|hälsa)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Named by a word after what it is, as the divisions of other authorities. */
    private static final Pattern NAMED_AFTER = Pattern.compile(
            "(?:avdelning|enhet|sektion|division|distrikt) \\p{L}+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UnitNames() {}

    static boolean isName(String text) {
        boolean plain = Character.isUpperCase(text.codePointAt(0)) && text.matches("[\\p{L}\\d ,&-]+");
        return plain
                && text.split(" ").length <= MOST_WORDS
                && (ENDING.matcher(text).matches()
                        || OPENING.matcher(text).matches()
                        || NAMED_AFTER.matcher(text).matches());
    }
}
