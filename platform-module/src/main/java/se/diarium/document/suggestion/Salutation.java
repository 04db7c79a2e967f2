package se.diarium.document.suggestion;

import java.util.regex.Pattern;

/** How letters open and close. */
final class Salutation {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern OPENING =
            Pattern.compile("(?:hej|hejsan|bästa|god dag|till den det berör)\\b.{0,40}", FLAGS);
    private static final Pattern CLOSING =
            Pattern.compile("(?:med )?(?:vänliga? häls\\p{L}+|vänligen|mvh|hälsningar|högaktningsfullt)[,.!]?", FLAGS);

    private Salutation() {}

    static boolean opens(Line line) {
        return OPENING.matcher(line.text()).matches();
    }

    static boolean closes(Line line) {
        return CLOSING.matcher(line.text()).matches();
    }
}
