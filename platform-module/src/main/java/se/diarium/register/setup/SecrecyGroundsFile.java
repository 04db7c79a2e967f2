package se.diarium.register.setup;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import se.diarium.register.LegalGround;
import se.diarium.register.SecrecyGround;
import se.diarium.register.SecrecyGrounds;

/** Reads the provisions of secrecy from their file: a list with chapter, section, its letter
 * where it has one, and the words of both languages. */
public final class SecrecyGroundsFile {

    private SecrecyGroundsFile() {}

    /** @throws IllegalArgumentException if the file cannot be used; the message says why */
    public static SecrecyGrounds read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object content = new Yaml(new SafeConstructor(options)).load(in);
            if (!(content instanceof Map<?, ?> root)
                    || !(root.get("grounds") instanceof List<?> list)
                    || list.isEmpty()) {
                throw new IllegalArgumentException(file + ": a list named grounds is missing");
            }
            List<SecrecyGround> grounds = new ArrayList<>();
            list.forEach(item -> grounds.add(ground(file, item)));
            return new SecrecyGrounds(grounds);
        } catch (IOException | YAMLException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static SecrecyGround ground(Resource file, Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException(file + ": not a provision: " + item);
        }
        LegalGround provision =
                new LegalGround(number(file, fields, "chapter"), number(file, fields, "section"), letter(file, fields));
        return new SecrecyGround(provision, wording(file, fields, "sv"), wording(file, fields, "en"));
    }

    private static int number(Resource file, Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof Integer number && number > 0) {
            return number;
        }
        throw new IllegalArgumentException(file + ": " + name + " is missing in " + fields);
    }

    private static String letter(Resource file, Map<?, ?> fields) {
        Object letter = fields.get("letter");
        if (letter == null || letter instanceof String text && text.matches("[a-z]")) {
            return (String) letter;
        }
        throw new IllegalArgumentException(file + ": letter is none in " + fields);
    }

    private static SecrecyGround.Wording wording(Resource file, Map<?, ?> fields, String language) {
        if (fields.get(language) instanceof Map<?, ?> words
                && words.get("name") instanceof String name
                && words.get("protects") instanceof String protects) {
            return new SecrecyGround.Wording(name.strip(), protects.strip());
        }
        throw new IllegalArgumentException(file + ": " + language + " with name and protects is missing in " + fields);
    }
}
