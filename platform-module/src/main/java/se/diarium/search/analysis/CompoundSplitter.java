package se.diarium.search.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.diarium.search.analysis.Inflections.Kind;
import se.diarium.search.analysis.Inflections.Lemma;

/**
 * Finds the words a compound is made of: {@code årsredovisning} holds {@code år} and {@code redovisning}.
 *
 * <p>A word is a compound when it is made, to its first letter, of words that a dictionary or the project's own list knows to stand before
 * others, and of one at its end that they know, in any inflection. Of several ways the one with the fewest parts holds, and of those the
 * one whose last word is shortest ({@code säkerhets-lag}, not {@code säkerhet-slag}). So {@code rad} is no part of {@code
 * radiologi}, nor {@code tal} of {@code kapital}. A word that no list knows is also taken for a compound when a long known word is
 * its end and something like a word stands before that ({@code dalaregionen}).
 */
final class CompoundSplitter {

    private static final int SHORTEST_COMPOUND = 5;
    private static final int LONGEST_COMPOUND = 60;
    private static final int SHORTEST_MODIFIER = 3;
    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_VERB = 6;
    private static final int SHORTEST_OWN = 2;
    private static final int SHORTEST_OPEN_HEAD = 6;
    private static final int SHORTEST_UNKNOWN_MODIFIER = 3;
    private static final int MOST_MODIFIERS = 6;
    private static final String VOWELS = "aeiouy\u00e5\u00e4\u00f6";

    /** Cost of a part, and of one that is so short that it may stand there by chance. */
    private static final int PART_COST = 10;

    private static final int SHORT_PART_COST = 6;
    private static final int SHORT_PART = 3;

    private final Lexicon lexicon;
    private final SwedishStemmer stemmer;
    private final Set<String> ownHeads;

    CompoundSplitter(Lexicon lexicon, SwedishStemmer stemmer) {
        this.lexicon = lexicon;
        this.stemmer = stemmer;
        this.ownHeads = lexicon.own().heads(stemmer);
    }

    /** The parts of a folded word in the form it has; null when it is no compound that we know. */
    Compound split(String word) {
        if (word.length() < SHORTEST_COMPOUND
                || word.length() > LONGEST_COMPOUND
                || lexicon.own().isWhole(word)) {
            return null;
        }
        Compound compound = new Search(word).best();
        if (compound != null) {
            return compound;
        }
        return lexicon.listed().isListed(word) || lexicon.inflections().of(word) != null ? null : openHead(word);
    }

    /** Where the last word of a compound could begin after words that stand before others, the longest of these first. */
    List<Integer> headStarts(String word) {
        return word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND
                ? List.of()
                : new Search(word).reached();
    }

    /** A compound whose beginning no list knows. */
    private Compound openHead(String word) {
        for (int start = SHORTEST_UNKNOWN_MODIFIER; start <= word.length() - SHORTEST_OPEN_HEAD; start++) {
            String head = word.substring(start);
            Lemma lemma = lexicon.inflections().of(head);
            boolean known = lemma != null
                    ? lemma.kind() == Kind.NOUN && lemma.word().length() >= SHORTEST_OPEN_HEAD
                    : ownHeads.contains(stemmer.stem(head));
            if (known && looksLikeWord(word.substring(0, start))) {
                return new Compound(List.of(), start);
            }
        }
        return null;
    }

    private static boolean looksLikeWord(String text) {
        return text.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0)
                && text.chars().allMatch(Character::isLetter);
    }

    /**
     * A compound taken apart.
     *
     * @param modifiers the dictionary forms of the words before the last, in order; empty when none is known
     * @param headStart where its last word begins, in the inflection that the compound has
     */
    record Compound(List<String> modifiers, int headStart) {}

    /** The search for the cheapest way to take one word apart: from its beginning, as far as known words lead. */
    private final class Search {

        private final String word;
        private final int[] cost;
        private final int[] before;
        private final int[] parts;

        Search(String word) {
            this.word = word;
            int length = word.length();
            cost = new int[length];
            before = new int[length];
            parts = new int[length];
            Arrays.fill(cost, Integer.MAX_VALUE);
            cost[0] = 0;
        }

        Compound best() {
            int best = Integer.MAX_VALUE;
            int headStart = 0;
            for (int start = 0; start <= word.length() - SHORTEST_OWN; start++) {
                if (cost[start] == Integer.MAX_VALUE) {
                    continue;
                }
                if (start > 0 && costAt(start, word.length()) <= best && isHead(word.substring(start))) {
                    best = costAt(start, word.length());
                    headStart = start;
                }
                if (parts[start] < MOST_MODIFIERS) {
                    addModifiers(start);
                }
            }
            return headStart == 0 ? null : new Compound(modifiers(headStart), headStart);
        }

        List<Integer> reached() {
            List<Integer> reached = new ArrayList<>();
            for (int start = 0; start < word.length(); start++) {
                if (cost[start] != Integer.MAX_VALUE && parts[start] < MOST_MODIFIERS) {
                    addModifiers(start);
                    reached.add(0, start);
                }
            }
            reached.remove(Integer.valueOf(0));
            return reached;
        }

        private void addModifiers(int start) {
            long hash = PackedWords.start();
            for (int to = start; to < word.length() - SHORTEST_OWN; ) {
                hash = PackedWords.next(hash, word.charAt(to));
                to++;
                if (to - start >= SHORTEST_OWN && costAt(start, to) < cost[to] && isModifier(start, to, hash)) {
                    cost[to] = costAt(start, to);
                    before[to] = start;
                    parts[to] = parts[start] + 1;
                }
            }
        }

        private int costAt(int start, int to) {
            return cost[start] + costOf(to - start);
        }

        private List<String> modifiers(int headStart) {
            List<String> modifiers = new ArrayList<>();
            for (int to = headStart; to > 0; to = before[to]) {
                modifiers.add(0, modifier(before[to], to));
            }
            return modifiers;
        }

        private boolean isModifier(int from, int to, long hash) {
            if (to - from >= SHORTEST_MODIFIER
                    && lexicon.listed().isModifier(hash)
                    && !lexicon.own().isBeginning(word.substring(from, to))) {
                return true;
            }
            return lexicon.own().modifier(word, from, to) != null;
        }

        private String modifier(int from, int to) {
            String own = lexicon.own().modifier(word, from, to);
            String form = word.substring(from, to);
            return own == null ? dictionaryForm(form, lexicon.listed().modifierBase(form)) : own;
        }

        /** The form itself when it is a noun, else what makes it one: {@code kyrko} to {@code kyrka}; else as it is listed. */
        private String dictionaryForm(String form, String listed) {
            if (isNoun(form)) {
                return form;
            }
            if (!listed.equals(form) || lexicon.inflections().of(form) != null) {
                return listed;
            }
            String shorter = form.substring(0, form.length() - 1);
            return Stream.of(shorter + 'a', shorter + 'e', shorter)
                    .filter(this::isNoun)
                    .findFirst()
                    .orElse(listed);
        }

        private boolean isNoun(String word) {
            Lemma lemma = lexicon.inflections().of(word);
            return lemma != null && lemma.kind() == Kind.NOUN && lemma.word().equals(word);
        }

        private boolean isHead(String head) {
            if (lexicon.own().isEnding(head)) {
                return false;
            }
            Lemma lemma = lexicon.inflections().of(head);
            if (ownHeads.contains(stemmer.stem(lemma == null ? head : lemma.word()))) {
                return true;
            }
            if (lemma == null) {
                return head.length() > SHORTEST_HEAD && lexicon.listed().isHead(head);
            }
            int shortest = lemma.kind() == Kind.VERB ? SHORTEST_VERB : SHORTEST_HEAD;
            return lemma.kind() != Kind.OTHER
                    && Math.min(lemma.word().length(), head.length()) >= shortest
                    && !lexicon.own().isEnding(lemma.word());
        }

        private static int costOf(int length) {
            return length <= SHORT_PART ? PART_COST + SHORT_PART_COST : PART_COST;
        }
    }
}
