package se.diarium.search.opensearch;

import java.util.Set;
import se.diarium.search.Facet;
import se.diarium.search.lucene.LuceneForms;

/** Where OpenSearch keeps the fields of an entry's document; see {@link EntrySource}. */
final class EngineFields {

    static final String DATE = "numbers.date";
    static final String CHANGED = "numbers.changed";
    static final String WEIGHT = "factors.weight";
    /** The words of heading and text, each once. */
    static final String WORD = "sorted.word";

    static final String TIE = "numbers.tie";
    static final String FINGERPRINT = "numbers.fingerprint";

    private static final Set<String> WEIGHED = Set.of("words", "heading");
    private static final Set<String> WORDS = Set.of("title", "text", "about", "words", "heading");

    private EngineFields() {}

    /** Where terms of a field are looked up. */
    static String of(String field) {
        return (isWords(field) ? "words." : "terms.") + field;
    }

    static boolean isWords(String field) {
        return WORDS.contains(field);
    }

    /** Whether the words of a field have weights in place of occurrences. */
    static boolean isWeighed(String field) {
        return WEIGHED.contains(field);
    }

    /** Where the values of a facet are counted and filtered by. */
    static String of(Facet facet) {
        return "sorted." + LuceneForms.field(facet);
    }
}
