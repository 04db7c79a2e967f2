package se.diarium.register.setup;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.DiarienummerPattern;

/**
 * Reads the region's bodies from their file: a list with the code, name and genitive of each, and where they are needed its
 * pattern of numbers, its last day, its successor, the standing items of its agendas and whether its meetings are kept here.
 */
public final class BodiesFile {

    private static final List<String> KEYS =
            List.of("code", "name", "genitive", "pattern", "ended", "successor", "standingItems", "meetingsHere");

    private BodiesFile() {}

    /** @throws IllegalArgumentException if the file cannot be used; the message says why */
    public static Bodies read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            Object content = yaml().load(in);
            if (!(content instanceof Map<?, ?> root) || !(root.get("bodies") instanceof List<?> list)) {
                throw new IllegalArgumentException("a list named bodies is missing");
            }
            List<Body> bodies = new ArrayList<>();
            list.forEach(item -> bodies.add(body(item)));
            return new Bodies(bodies);
        } catch (IOException | YAMLException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new DaysAreTexts());
    }

    /** YAML's own dates take 2018-13-31 for a day in 2019; read as a text it is refused. */
    private static final class DaysAreTexts extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            if (!Tag.TIMESTAMP.equals(tag)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }

    private static Body body(Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("not a body: " + item);
        }
        fields.keySet().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException(
                    key + " is not understood in " + fields + "; a body has " + String.join(", ", KEYS));
        });
        String code = required(fields, "code");
        if (!Diarienummer.isSeries(code)) {
            throw new IllegalArgumentException("not the code of a series: " + code);
        }
        String pattern = text(fields, "pattern");
        return new Body(
                code,
                required(fields, "name"),
                required(fields, "genitive"),
                pattern == null ? null : DiarienummerPattern.of(pattern),
                day(fields, "ended"),
                text(fields, "successor"),
                texts(fields, "standingItems"),
                flag(fields, "meetingsHere"));
    }

    private static boolean flag(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new IllegalArgumentException(name + " is neither true nor false in " + fields);
    }

    private static List<String> texts(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list
                && list.stream().allMatch(item -> item instanceof String text && !text.isBlank())) {
            return list.stream().map(item -> ((String) item).strip()).toList();
        }
        throw new IllegalArgumentException(name + " is not a list of texts in " + fields);
    }

    private static String required(Map<?, ?> fields, String name) {
        String text = text(fields, name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing in " + fields);
        }
        return text;
    }

    /** The text without space around it; null where there is none. */
    private static String text(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        if (value == null || value instanceof String text && text.isBlank()) {
            return null;
        }
        if (value instanceof String text) {
            return text.strip();
        }
        throw new IllegalArgumentException(name + " is not a text in " + fields + "; put it in quotation marks");
    }

    private static LocalDate day(Map<?, ?> fields, String name) {
        String text = text(fields, name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is no day in " + fields + "; it is written as 2018-12-31", e);
        }
    }
}
