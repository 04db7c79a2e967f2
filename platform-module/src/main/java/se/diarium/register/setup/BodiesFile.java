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
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.number.Diarienummer;

/** Reads the region's bodies from their file: a list with the code, name and genitive of each. */
public final class BodiesFile {

    private BodiesFile() {}

    /** @throws IllegalArgumentException if the file cannot be used; the message says why */
    public static Bodies read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object content = new Yaml(new SafeConstructor(options)).load(in);
            if (!(content instanceof Map<?, ?> root) || !(root.get("bodies") instanceof List<?> list)) {
                throw new IllegalArgumentException(file + ": a list named bodies is missing");
            }
            List<Body> bodies = new ArrayList<>();
            list.forEach(item -> bodies.add(body(file, item)));
            return new Bodies(bodies);
        } catch (IOException | YAMLException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Body body(Resource file, Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException(file + ": not a body: " + item);
        }
        String code = text(file, fields, "code");
        if (!Diarienummer.isSeries(code)) {
            throw new IllegalArgumentException(file + ": not the code of a series: " + code);
        }
        return new Body(code, text(file, fields, "name"), text(file, fields, "genitive"));
    }

    private static String text(Resource file, Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new IllegalArgumentException(file + ": " + name + " is missing in " + fields);
    }
}
