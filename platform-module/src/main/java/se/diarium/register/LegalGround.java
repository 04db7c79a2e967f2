package se.diarium.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The provision of the Public Access to Information and Secrecy Act (OSL 2009:400) that makes something secret.
 *
 * @param chapter kapitel, 1 to 50
 * @param section paragraf, from 1
 * @param letter of a section that was put in after the one with its number, as in 21 kap. 3 a §; null for none
 */
public record LegalGround(int chapter, int section, String letter) {

    private static final Pattern CITATION =
            Pattern.compile("(?:OSL\\s*)?(\\d{1,3})\\s*(?::|\\s*kap\\.?)\\s*(\\d{1,3})\\s*([a-zA-Z])?\\s*§?");

    public LegalGround {
        letter = letter == null || letter.isBlank() ? null : letter.strip().toLowerCase(Locale.ROOT);
    }

    /** A section without a letter. */
    public LegalGround(int chapter, int section) {
        this(chapter, section, null);
    }

    /** Chapter and section in short, as {@code 25:1} or {@code 21:3 a}. */
    public String shortForm() {
        return chapter + ":" + section + (letter == null ? "" : " " + letter);
    }

    /** Reads {@code OSL 25:1}, {@code 21:3 a} or {@code 21 kap. 3 a §}. */
    public static Optional<LegalGround> parse(String text) {
        Matcher citation = CITATION.matcher(text.strip());
        return citation.matches()
                ? Optional.of(new LegalGround(
                        Integer.parseInt(citation.group(1)), Integer.parseInt(citation.group(2)), citation.group(3)))
                : Optional.empty();
    }

    /** The form lawyers write, as in {@code OSL 25:1}. */
    public String citation() {
        return "OSL " + shortForm();
    }
}
