package se.diarium.governance.model;

import java.util.Locale;

/**
 * What something is called.
 *
 * @param sv the Swedish name, which is the one that counts
 * @param en the English name; null where there is none
 */
public record Name(String sv, String en) {

    private static final String ENGLISH = Locale.ENGLISH.getLanguage();

    /** The name in a language, in Swedish where it has none in that. */
    public String in(Locale language) {
        return en != null && ENGLISH.equals(language.getLanguage()) ? en : sv;
    }

    @Override
    public String toString() {
        return sv;
    }
}
