package se.diarium.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words that compounds are made of.
 *
 * @param lemmas each form that can stand in a compound with its dictionary form; the two differ for forms that only stand before
 *     another word ({@code hälso}, {@code hälsa})
 */
record CompoundWords(Map<String, String> lemmas) {

    private static final String RESOURCE = "compound-words.txt";

    /** Reads the list that comes with this package. */
    static CompoundWords load() {
        Map<String, String> lemmas = new LinkedHashMap<>();
        try (InputStream stream = CompoundWords.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Missing in the JAR: " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    for (String word : line.strip().split("\\s+")) {
                        int equals = word.indexOf('=');
                        lemmas.put(equals < 0 ? word : word.substring(0, equals), word.substring(equals + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable in the JAR: " + RESOURCE, e);
        }
        return new CompoundWords(Map.copyOf(lemmas));
    }
}
