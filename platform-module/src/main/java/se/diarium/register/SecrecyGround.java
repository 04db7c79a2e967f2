package se.diarium.register;

import java.util.Locale;

/**
 * A provision that something may be secret by, with words for people.
 *
 * @param swedish what it is called and protects, in Swedish
 * @param english the same in English
 */
public record SecrecyGround(LegalGround provision, Wording swedish, Wording english) {

    /**
     * The words of one language.
     *
     * @param name a short name, as "Procurement"
     * @param protects what it protects
     */
    public record Wording(String name, String protects) {}

    /** The words for a reader of the language: English for English, Swedish for everybody else. */
    public Wording wording(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? english : swedish;
    }
}
