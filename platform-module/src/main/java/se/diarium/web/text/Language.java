package se.diarium.web.text;

import java.util.List;
import java.util.Locale;

/** A language the HTTP face speaks. Swedish is the language of the register, and so what is used when nobody asks. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private static final List<Locale> LOCALES = List.of(SWEDISH.locale(), ENGLISH.locale());

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in {@code <html lang>} and {@code ?lang=}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public Language other() {
        return this == SWEDISH ? ENGLISH : SWEDISH;
    }

    /** The language of a page: its address alone decides, so that one address always shows the same words. */
    public static Language ofPage(String parameter) {
        return ENGLISH.tag.equalsIgnoreCase(parameter) ? ENGLISH : SWEDISH;
    }

    /**
     * The language of an API answer: the parameter where there is one, else what the client accepts.
     *
     * @param parameter value of {@code ?lang=}, or null
     * @param acceptLanguage the header's value, or null; one that cannot be read counts as none
     */
    public static Language ofApi(String parameter, String acceptLanguage) {
        if (parameter != null) {
            return ofPage(parameter);
        }
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return SWEDISH;
        }
        try {
            Locale match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
            return ENGLISH.locale().equals(match) ? ENGLISH : SWEDISH;
        } catch (IllegalArgumentException unreadable) {
            return SWEDISH;
        }
    }
}
