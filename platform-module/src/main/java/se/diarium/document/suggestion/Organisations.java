package se.diarium.document.suggestion;

import java.util.regex.Pattern;

/** Tells the name of an organisation by its form: a kind of authority, company, association or municipality. */
final class Organisations {

    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 8;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:\\p{L}+(?:departementet|myndigheten|verket|styrelsen|inspektionen|domstolen|rätten|ombudsmannen"
                    + "|rådet|arkivet|banken|kassan|institutet|universitetet?|högskolan?)|riksdagens ombudsmän|regeringskansliet"
                    + "|(?!.*\\b(?:för|av|till|om|över)\\b)[\\p{L} -]{3,40}nämnden)(?: (?:i|för) [\\p{L} -]{2,40})?",
            FLAGS);
    private static final Pattern COMPANY = Pattern.compile(
            "(?:\\p{L}[\\p{L}\\d&.,' -]{1,50} (?:AB|HB|KB|Ab)|(?:AB|Aktiebolaget) .{2,40})(?: \\(publ\\))?");
    private static final Pattern PUBLIC_BODY = Pattern.compile(
            "(?:region|landstinget|kommunen|inspektionen för) [\\p{L} ]{3,40}"
                    + "|[\\p{L} -]{3,40} (?:kommun|stad|län|universitet|högskola|kommunalförbund|förbund|förening|stiftelse)"
                    + "|sveriges kommuner och regioner",
            FLAGS);
    private static final Pattern ASSOCIATION = Pattern.compile(
            "\\p{L}*(?:förbundet|föreningen|sällskapet|stiftelsen|klubben|rådet|bolaget)(?: [\\p{L}\\d-]+){0,6}",
            FLAGS);

    private Organisations() {}

    static boolean isName(String text) {
        return text.length() <= LONGEST
                && Character.isUpperCase(text.codePointAt(0))
                && text.split(" ").length <= MOST_WORDS
                && (AUTHORITY.matcher(text).matches()
                        || COMPANY.matcher(text).matches()
                        || PUBLIC_BODY.matcher(text).matches()
                        || ASSOCIATION.matcher(text).matches());
    }
}
