package se.diarium.web.lists;

import java.util.Locale;
import java.util.Map;

/** The words that lists are asked for in: English in the API, Swedish in the addresses of pages. */
public enum Vocabulary {
    API(Map.of()),
    PAGE(Map.ofEntries(
            Map.entry("date", "datum"),
            Map.entry("from", "fran"),
            Map.entry("to", "till"),
            Map.entry("week", "vecka"),
            Map.entry("month", "manad"),
            Map.entry("series", "organ"),
            Map.entry("body", "organ"),
            Map.entry("reported", "anmalda"),
            Map.entry("direction", "riktning"),
            Map.entry("kind", "typ"),
            Map.entry("counterparty", "motpart"),
            Map.entry("counterpartyIs", "franellertill"),
            Map.entry("handler", "handlaggare"),
            Map.entry("secret", "sekretess"),
            Map.entry("published", "publicerad"),
            Map.entry("sort", "sortering"),
            Map.entry("order", "ordning"),
            Map.entry("after", "efter"),
            Map.entry("by", "dag"),
            // Values.
            Map.entry("today", "idag"),
            Map.entry("yesterday", "igar"),
            Map.entry("thisWeek", "vecka"),
            Map.entry("lastWeek", "forra-veckan"),
            Map.entry("thisMonth", "manad"),
            Map.entry("lastMonth", "forra-manaden"),
            Map.entry("thisYear", "ar"),
            Map.entry("RECEIVED", "inkommen"),
            Map.entry("SENT", "utgaende"),
            Map.entry("DRAWN_UP", "upprattad"),
            Map.entry("registered", "registrerad"),
            Map.entry("decided", "beslutat"),
            Map.entry("closed", "avslutat"),
            Map.entry("number", "diarienummer"),
            Map.entry("asc", "stigande"),
            Map.entry("desc", "fallande"),
            Map.entry("true", "ja"),
            Map.entry("false", "nej")));

    private final Map<String, String> words;

    Vocabulary(Map<String, String> words) {
        this.words = words;
    }

    /** The word for a parameter or a value, named as in the API. */
    public String word(String english) {
        return words.getOrDefault(english, english);
    }

    /** The word for a constant: in the API the constants of domain and lists differ in case. */
    String of(Enum<?> constant, boolean ofLists) {
        return word(ofLists ? constant.name().toLowerCase(Locale.ROOT) : constant.name());
    }
}
