package se.diarium.search.analysis;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The dictionary form of inflected words, irregular ones too: {@code ledamöter} of {@code ledamot}, {@code gick} of {@code gå}. */
final class Inflections {

    private final Dictionary dictionary;

    /** What reads the dictionary serves one thread at a time; there are as many as were ever at work at once. */
    private final Queue<DictionaryLookup> idle = new ConcurrentLinkedQueue<>();

    Inflections(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * The dictionary form of a folded word; null when the dictionary does not know it. A form of several words is taken for a noun
     * before an adjective before a verb ({@code nämnd} is no form of {@code nämna}), and for a word that looks like it does.
     */
    Lemma of(String word) {
        DictionaryLookup free = idle.poll();
        DictionaryLookup lookup = free == null ? new DictionaryLookup(dictionary) : free;
        try {
            return best(lookup.lookup(word), word);
        } finally {
            idle.add(lookup);
        }
    }

    private static Lemma best(List<WordData> readings, String word) {
        Lemma best = null;
        for (WordData reading : readings) {
            CharSequence tag = reading.getTag();
            CharSequence stem = reading.getStem();
            if (tag != null && stem != null) {
                Lemma lemma = new Lemma(SwedishFolding.fold(stem.toString()), Kind.of(tag));
                if (best == null || isBetter(lemma, best, word)) {
                    best = lemma;
                }
            }
        }
        return best;
    }

    private static boolean isBetter(Lemma lemma, Lemma other, String word) {
        if (lemma.kind() != other.kind()) {
            return lemma.kind().compareTo(other.kind()) < 0;
        }
        boolean same = lemma.word().equals(word);
        if (same != other.word().equals(word)) {
            return same;
        }
        int longer = lemma.word().length() - other.word().length();
        return longer != 0 ? longer < 0 : lemma.word().compareTo(other.word()) < 0;
    }

    /** A word as dictionaries list it. */
    record Lemma(String word, Kind kind) {}

    /** What a word is, as far as it matters here; what comes first is preferred. */
    enum Kind {
        NOUN,
        ADJECTIVE,
        VERB,
        OTHER;

        static Kind of(CharSequence tag) {
            if (begins(tag, "NN")) {
                return NOUN;
            } else if (begins(tag, "JJ")) {
                return ADJECTIVE;
            }
            return begins(tag, "VB") ? VERB : OTHER;
        }

        private static boolean begins(CharSequence tag, String with) {
            return tag.length() >= 2 && tag.charAt(0) == with.charAt(0) && tag.charAt(1) == with.charAt(1);
        }
    }
}
