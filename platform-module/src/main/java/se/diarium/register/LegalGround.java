package se.diarium.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The provision of the Public Access to Information and Secrecy Act (OSL 2009:400) that makes something secret.
 *
 * @param chapter kapitel, 1 to 50
 * @param section paragraf, from 1
 */
public record LegalGround(int chapter, int section) {

    private static final Pattern CITATION =
            Pattern.compile("(?:OSL\\s*)?(\\d{1,3})\\s*(?::|\\s*kap\\.?)\\s*(\\d{1,3})\\s*§?");

    /** Reads {@code OSL 25:1}, {@code 25:1} or {@code 25 kap. 1 §}. */
    public static Optional<LegalGround> parse(String text) {
        Matcher citation = CITATION.matcher(text.strip());
        return citation.matches()
                ? Optional.of(new LegalGround(Integer.parseInt(citation.group(1)), Integer.parseInt(citation.group(2))))
                : Optional.empty();
    }

    /** The form lawyers write, as in {@code OSL 25:1}. */
    public String citation() {
        return "OSL " + chapter + ":" + section;
    }
}
