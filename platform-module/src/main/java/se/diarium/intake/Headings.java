package se.diarium.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares headings by the words that carry their meaning. */
final class Headings {

    private static final int SHORTEST = 4;
    private static final int STEM = 6;
    private static final double ALIKE = 0.5;
    private static final Set<String> EMPTY = Set.of(
            "begäran",
            "ansökan",
            "yttrande",
            "svar",
            "remiss",
            "över",
            "angående",
            "gällande",
            "enligt",
            "inom",
            "samt",
            "från",
            "till",
            "förslag",
            "handling",
            "handlingar",
            "synpunkter",
            "fråga",
            "frågor",
            "komplettering",
            "region",
            "regionen");

    private Headings() {}

    /** Whether two headings share at least half of the words of the one that has fewer, and no fewer than two. */
    static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        int fewer = Math.min(words.size(), others.size());
        return common.size() >= 2 && common.size() >= ALIKE * fewer;
    }

    private static Set<String> words(String heading) {
        return Arrays.stream(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
