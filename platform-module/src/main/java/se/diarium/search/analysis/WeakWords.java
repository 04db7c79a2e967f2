package se.diarium.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a question is put with and that say little of what is looked for: {@code finns}, {@code kostar}. Unlike {@link StopWords} they
 * are indexed as any word; a query ranks by them and does not require them.
 */
final class WeakWords {

    private static final String RESOURCE = "weak-words.txt";
    private static final Set<String> WORDS = load();

    private WeakWords() {}

    static boolean contains(String foldedWord) {
        return WORDS.contains(foldedWord);
    }

    private static Set<String> load() {
        try (InputStream stream = WeakWords.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Missing in the JAR: " + RESOURCE);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .map(SwedishFolding::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable in the JAR: " + RESOURCE, e);
        }
    }
}
