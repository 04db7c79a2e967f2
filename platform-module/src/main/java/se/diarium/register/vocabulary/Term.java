package se.diarium.register.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * A coded term of a maintained list.
 *
 * @param titles by language, {@code sv} and {@code en}
 * @param below the terms it is divided into; empty for most
 */
public record Term(String code, Map<String, String> titles, List<Term> below) {

    public Term {
        titles = Map.copyOf(titles);
        below = List.copyOf(below);
    }

    /** A term that is in no list any more, called by its code. */
    public static Term unknown(String code) {
        return new Term(code, Map.of("sv", code, "en", code), List.of());
    }

    /** @param language {@code sv} or {@code en} */
    public String title(String language) {
        return titles.get(language);
    }
}
