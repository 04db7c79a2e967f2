package se.diarium.search.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import se.diarium.search.analysis.CompoundSplitter.Compound;
import se.diarium.search.analysis.Inflections.Lemma;

/**
 * The terms a word is indexed under beside its exact form. They share the field with the exact forms and are told apart by their {@link WordMark
 * mark}. Safe for many threads; one instance serves every index of the process.
 */
final class WordForms {

    /** Running text repeats itself: this many words are remembered, a power of two. */
    private static final int REMEMBERED = 1 << 14;

    private static final int LONGEST_WORD = 60;
    private static final int DEEPEST = 6;

    private final Lexicon lexicon = Lexicon.load();
    private final SwedishStemmer stemmer = new SwedishStemmer();
    private final CompoundSplitter splitter = new CompoundSplitter(lexicon, stemmer);
    private final AtomicReferenceArray<Forms> recent = new AtomicReferenceArray<>(REMEMBERED);

    private WordForms() {}

    /** The one instance; the first call reads the dictionary. */
    static WordForms shared() {
        return Shared.INSTANCE;
    }

    /** The stem without its mark; empty for what has none. */
    String stem(String exact) {
        return forms(exact).stem();
    }

    /** Stem and parts, marked; empty for a stop word and for what is no word (numbers). */
    List<String> others(String exact) {
        return forms(exact).others();
    }

    /** The stems of the words a word is made of, from its beginning; empty when it is no compound that we know every word of. */
    List<String> partStems(String exact) {
        if (!hasForms(exact)) {
            return List.of();
        }
        String word = SwedishStemmer.withoutAbbreviationEnding(exact);
        String known = dictionaryForm(word);
        String whole = known == null ? word : known;
        Compound compound = splitter.split(whole);
        if (compound == null || compound.modifiers().isEmpty()) {
            return List.of();
        }
        List<String> stems = new ArrayList<>();
        compound.modifiers().forEach(modifier -> stems.add(stem(modifier, new LinkedHashSet<>(), 1)));
        stems.add(stem(whole.substring(compound.headStart()), new LinkedHashSet<>(), 1));
        return stems;
    }

    /** Where the last word of a compound could begin, whether or not it is a word. */
    List<Integer> headStarts(String exact) {
        return hasForms(exact) ? splitter.headStarts(exact) : List.of();
    }

    /** Whether a word is in a dictionary, in any inflection, or is made of words that are. */
    boolean isKnown(String exact) {
        Forms forms = forms(exact);
        return forms.others().size() > 1 || dictionaryForm(exact) != null;
    }

    /** Differs when a list of words differs. */
    String version() {
        return lexicon.version();
    }

    private Forms forms(String exact) {
        int slot = mixed(exact.hashCode()) & REMEMBERED - 1;
        Forms known = recent.get(slot);
        if (known != null && known.exact().equals(exact)) {
            return known;
        }
        Forms made = make(exact);
        recent.set(slot, made);
        return made;
    }

    private Forms make(String exact) {
        if (!hasForms(exact)) {
            return new Forms(exact, "", List.of());
        }
        Set<String> parts = new LinkedHashSet<>();
        String stem = stem(SwedishStemmer.withoutAbbreviationEnding(exact), parts, 0);
        List<String> others = new ArrayList<>(parts.size() + 1);
        others.add(WordMark.STEM + stem);
        parts.forEach(part -> others.add(WordMark.PART + part));
        return new Forms(exact, stem, List.copyOf(others));
    }

    /** The stem of a word; puts the stems of its parts, and of their parts, with the others. */
    private String stem(String word, Set<String> parts, int depth) {
        String known = dictionaryForm(word);
        Compound compound = depth < DEEPEST ? splitter.split(known == null ? word : known) : null;
        String head = null;
        if (compound != null) {
            for (String modifier : compound.modifiers()) {
                parts.add(stem(modifier, parts, depth + 1));
            }
            String last = known == null ? word : known;
            head = stem(last.substring(compound.headStart()), parts, depth + 1);
            parts.add(head);
        }
        if (known != null) {
            return stemmer.stemOfLemma(known);
        }
        return compound == null ? stemmer.stem(word) : word.substring(0, compound.headStart()) + head;
    }

    /** The dictionary form of a word that a dictionary knows; null when none does. */
    private String dictionaryForm(String word) {
        Lemma lemma = lexicon.inflections().of(word);
        if (lemma != null) {
            return lemma.word();
        }
        return lexicon.listed().isListed(word) ? word : stemmer.dictionaryForm(word, lexicon.listed()::isListed);
    }

    private static boolean hasForms(String exact) {
        return !exact.isEmpty()
                && exact.length() <= LONGEST_WORD
                && !StopWords.contains(exact)
                && exact.chars().noneMatch(Character::isDigit);
    }

    private static int mixed(int hash) {
        return hash ^ hash >>> 15;
    }

    /** What is known of a word. */
    private record Forms(String exact, String stem, List<String> others) {}

    /** Made when it is first asked for. */
    private static final class Shared {
        static final WordForms INSTANCE = new WordForms();

        private Shared() {}
    }
}
