package se.diarium.search.analysis;

import java.util.Set;

/** Words that a query does not require: they stand in every text, and people leave them out or put others. */
final class StopWords {

    private static final Set<String> WORDS = Set.of(
            "och",
            "i",
            "att",
            "det",
            "som",
            "en",
            "p\u00e5",
            "\u00e4r",
            "av",
            "f\u00f6r",
            "med",
            "till",
            "den",
            "har",
            "de",
            "inte",
            "om",
            "ett",
            "men",
            "var",
            "sig",
            "s\u00e5",
            "vi",
            "fr\u00e5n",
            "jag",
            "man",
            "n\u00e4r",
            "hur",
            "vad",
            "vilka",
            "vilken",
            "vilket",
            "eller",
            "under",
            "enligt",
            "samt",
            "vid",
            "ut",
            "upp",
            "ska",
            "skall",
            "kan",
            "dess",
            "detta",
            "denna",
            "dessa",
            "hos",
            "mot",
            "\u00e4ven",
            "blir",
            "blev",
            "hade",
            "dem",
            "sin",
            "sitt",
            "sina",
            "du",
            "ni",
            "mig",
            "er",
            "nu",
            "d\u00e5",
            "d\u00e4r",
            "h\u00e4r",
            "dr",
            "dnr",
            "ang");

    private StopWords() {}

    static boolean contains(String foldedWord) {
        return WORDS.contains(foldedWord);
    }
}
