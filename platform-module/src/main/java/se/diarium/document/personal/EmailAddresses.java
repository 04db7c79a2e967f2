package se.diarium.document.personal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How addresses of electronic mail are recognised in running text. */
public final class EmailAddresses {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.+-])[\\p{L}\\d][\\p{L}\\d._+-]{0,63}@(?:[\\p{L}\\d-]{1,63}\\.){1,5}\\p{L}{2,24}(?![\\w@])");

    private EmailAddresses() {}

    /** Finds them one by one. */
    public static Matcher in(CharSequence text) {
        return ADDRESS.matcher(text);
    }
}
