package se.diarium.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the project itself says of words and compounds, beside the dictionary.
 *
 * @param lemmas each form that can stand in a compound with its dictionary form; the two differ for forms that only stand before
 *     another word ({@code hälso}, {@code hälsa})
 * @param whole words that look like compounds and are none
 * @param endings words that look like the last word of many compounds and are an ending there ({@code logi})
 * @param beginnings words that look like the first word of many compounds and are a prefix there ({@code för})
 */
record CompoundWords(Map<String, String> lemmas, Set<String> whole, Set<String> endings, Set<String> beginnings) {

    private static final String RESOURCE = "compound-words.txt";
    private static final int LONGEST = 24;

    /** Reads the list that comes with this package. */
    static CompoundWords load() {
        Map<String, String> lemmas = new HashMap<>();
        Set<String> whole = new HashSet<>();
        Set<String> endings = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        try (InputStream stream = CompoundWords.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Missing in the JAR: " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    for (String word : line.strip().split("\\s+")) {
                        int equals = word.indexOf('=');
                        if (word.startsWith("!")) {
                            whole.add(word.substring(1));
                        } else if (word.startsWith("-")) {
                            endings.add(word.substring(1));
                        } else if (word.endsWith("-")) {
                            beginnings.add(word.substring(0, word.length() - 1));
                        } else {
                            lemmas.put(equals < 0 ? word : word.substring(0, equals), word.substring(equals + 1));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable in the JAR: " + RESOURCE, e);
        }
        return new CompoundWords(Map.copyOf(lemmas), Set.copyOf(whole), Set.copyOf(endings), Set.copyOf(beginnings));
    }

    /** The stems of the words that can be the last of a compound. */
    Set<String> heads(SwedishStemmer stemmer) {
        return lemmas.entrySet().stream()
                .filter(word -> word.getKey().equals(word.getValue()))
                .map(word -> stemmer.stem(word.getKey()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The dictionary form of a part of a word that can stand before another, with or without {@code s} between; null if it cannot. */
    String modifier(String word, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        String lemma = lemmas.get(word.substring(from, to));
        return lemma == null && to - from > 2 && word.charAt(to - 1) == 's'
                ? lemmas.get(word.substring(from, to - 1))
                : lemma;
    }

    boolean isWhole(String word) {
        return whole.contains(word);
    }

    boolean isBeginning(String word) {
        return beginnings.contains(word);
    }

    boolean isEnding(String word) {
        return endings.contains(word);
    }
}
