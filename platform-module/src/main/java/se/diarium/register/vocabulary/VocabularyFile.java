package se.diarium.register.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a vocabulary from its file: a list of terms, each with its code, its titles {@code sv} and {@code en}, and what is below it. */
public final class VocabularyFile {

    private static final List<String> LANGUAGES = List.of("sv", "en");

    private VocabularyFile() {}

    /**
     * @param name of the list in the file
     * @throws IllegalArgumentException if the file cannot be used; the message says why
     */
    public static Vocabulary read(Resource file, String name) {
        try (InputStream in = file.getInputStream()) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object content = new Yaml(new SafeConstructor(options)).load(in);
            if (!(content instanceof Map<?, ?> root) || !(root.get(name) instanceof List<?> list)) {
                throw new IllegalArgumentException(file + ": a list named " + name + " is missing");
            }
            return new Vocabulary(terms(file, list));
        } catch (IOException | YAMLException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Term> terms(Resource file, List<?> items) {
        return items.stream().map(item -> term(file, item)).toList();
    }

    private static Term term(Resource file, Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException(file + ": not a term: " + item);
        }
        Map<String, String> titles = new HashMap<>();
        LANGUAGES.forEach(language -> titles.put(language, text(file, fields, language)));
        List<Term> below = fields.get("below") instanceof List<?> items ? terms(file, items) : List.of();
        return new Term(text(file, fields, "code"), titles, below);
    }

    private static String text(Resource file, Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new IllegalArgumentException(file + ": " + name + " is missing in " + fields + " (a text)");
    }
}
