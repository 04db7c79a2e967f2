package se.diarium.synonym;

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

/** The entries a new register begins with, from a file: {@code equal} and {@code oneWay}, each a list of lists of terms. */
public final class SynonymSeed {

    private final Resource file;

    public SynonymSeed(Resource file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException if the file cannot be used; the message says why */
    List<SynonymInput> entries() {
        try (InputStream in = file.getInputStream()) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<SynonymInput> entries = new ArrayList<>();
            if (content instanceof Map<?, ?> root) {
                add(root.get("equal"), SynonymKind.EQUAL, entries);
                add(root.get("oneWay"), SynonymKind.ONE_WAY, entries);
            }
            return entries;
        } catch (IOException | YAMLException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void add(Object list, SynonymKind kind, List<SynonymInput> entries) {
        if (list == null) {
            return;
        }
        if (!(list instanceof List<?> groups)) {
            throw new IllegalArgumentException(file + ": not a list of lists of terms: " + list);
        }
        for (Object group : groups) {
            if (!(group instanceof List<?> terms)) {
                throw new IllegalArgumentException(file + ": not a list of terms: " + group);
            }
            SynonymInput entry =
                    new SynonymInput(kind, terms.stream().map(String::valueOf).toList());
            entries.add(new SynonymInput(kind, SynonymRules.checked(entry)));
        }
    }
}
