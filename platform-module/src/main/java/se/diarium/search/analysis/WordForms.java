package se.diarium.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The terms a word is indexed under beside its exact form. They share the field with the exact forms and are told apart by their first
 * character, which no word begins with.
 */
final class WordForms {

    /** Begins the stem of a whole word. */
    static final char STEM = '=';

    /** Begins the stem of a part of a compound word. */
    static final char PART = '~';

    private final SwedishStemmer stemmer = new SwedishStemmer();
    private final CompoundWords words = CompoundWords.load();
    private final CompoundSplitter splitter = new CompoundSplitter(words, stemmer);

    /** The stem without its mark; empty for what has none. */
    String stem(String exact) {
        return hasForms(exact) ? stemmer.stem(exact) : "";
    }

    /** Stem and parts, marked; empty for a stop word and for what is no word (numbers). */
    List<String> others(String exact) {
        if (!hasForms(exact)) {
            return List.of();
        }
        String stem = stemmer.stem(exact);
        List<String> others = new ArrayList<>();
        others.add(STEM + stem);
        for (String part : splitter.parts(stem)) {
            String marked = PART + part;
            if (!others.contains(marked)) {
                others.add(marked);
            }
        }
        return List.copyOf(others);
    }

    /** Differs when the list of words differs. */
    String version() {
        return Integer.toHexString(words.lemmas().hashCode());
    }

    private static boolean hasForms(String exact) {
        return !exact.isEmpty() && !StopWords.contains(exact) && exact.chars().noneMatch(Character::isDigit);
    }
}
