package se.diarium.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words a compound is made of: {@code årsredovisning} holds {@code år} and {@code redovisning}.
 *
 * <p>Works from a list of the words that administrative Swedish builds with. A part counts only when the rest of the word is made
 * of listed words too, or when it is a long word at the end with something like a word before it. So {@code rad} is no
 * part of {@code radiologi}, nor {@code tal} of {@code kapital}, though both are listed.
 */
final class CompoundSplitter {

    private static final int SHORTEST_COMPOUND = 6;
    private static final int SHORTEST_OPEN_HEAD = 6;
    private static final int SHORTEST_UNKNOWN_MODIFIER = 3;
    private static final int MOST_PARTS = 5;
    private static final String VOWELS = "aeiouy\u00e5\u00e4\u00f6";
    private static final String LINKS = "soaeu";

    /** Listed words as they stand before another word, with the stem they count as. */
    private final Map<String, String> modifiers = new HashMap<>();

    /** Stems of the listed words as they stand last, with the length of the word. */
    private final Map<String, Integer> heads = new HashMap<>();

    private int longestHead;

    CompoundSplitter(CompoundWords words, SwedishStemmer stemmer) {
        for (Map.Entry<String, String> word : words.lemmas().entrySet()) {
            String stem = stemmer.stem(word.getValue());
            modifiers.put(word.getKey(), stem);
            if (word.getKey().equals(word.getValue())) {
                heads.merge(stem, word.getKey().length(), Math::max);
                longestHead = Math.max(longestHead, stem.length());
            }
        }
    }

    /** The stems of the parts found in a stemmed word, and of their parts; empty when it is no compound we know. */
    List<String> parts(String stem) {
        List<String> parts = new ArrayList<>();
        for (String part : split(stem)) {
            parts.add(part);
            parts.addAll(parts(part));
        }
        return parts;
    }

    private List<String> split(String stem) {
        if (stem.length() < SHORTEST_COMPOUND) {
            return List.of();
        }
        String openHead = null;
        for (int start = Math.max(2, stem.length() - longestHead); start <= stem.length() - 2; start++) {
            String head = stem.substring(start);
            Integer length = heads.get(head);
            if (length == null) {
                continue;
            }
            String rest = stem.substring(0, start);
            List<String> before = new ArrayList<>();
            if (isMadeOfModifiers(rest, before, MOST_PARTS)) {
                before.add(head);
                return before;
            }
            if (openHead == null && length >= SHORTEST_OPEN_HEAD && looksLikeWord(rest)) {
                openHead = head;
            }
        }
        return openHead == null ? List.of() : List.of(openHead);
    }

    private boolean isMadeOfModifiers(String text, List<String> found, int depth) {
        if (depth == 0) {
            return false;
        }
        for (int end = text.length(); end >= 2; end--) {
            String stem = modifiers.get(text.substring(0, end));
            if (stem == null) {
                continue;
            }
            int size = found.size();
            found.add(stem);
            if (isRestMadeOfModifiers(text, end, found, depth)) {
                return true;
            }
            found.subList(size, found.size()).clear();
        }
        return false;
    }

    private boolean isRestMadeOfModifiers(String text, int end, List<String> found, int depth) {
        if (end == text.length() || isMadeOfModifiers(text.substring(end), found, depth - 1)) {
            return true;
        }
        boolean link = LINKS.indexOf(text.charAt(end)) >= 0;
        return link && (end + 1 == text.length() || isMadeOfModifiers(text.substring(end + 1), found, depth - 1));
    }

    private static boolean looksLikeWord(String text) {
        if (text.length() < SHORTEST_UNKNOWN_MODIFIER) {
            return false;
        }
        return text.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0)
                && text.chars().allMatch(Character::isLetter);
    }
}
