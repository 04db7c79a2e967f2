package se.diarium.embedded.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.springframework.extensions.surf.util.I18NUtil;

/** Takes content models and their message bundles in at start; parent of the beans of modules. */
public final class DictionaryModelBootstrap {
    private final ModelRegistry registry;
    private List<String> models = List.of();
    private List<String> labels = List.of();

    public DictionaryModelBootstrap(ModelRegistry registry) {
        this.registry = registry;
    }

    /** Class path locations of the models, those that others import first. */
    public void setModels(List<String> models) {
        this.models = models;
    }

    /** Class path locations of message bundles, without language and extension. */
    public void setLabels(List<String> labels) {
        this.labels = labels;
    }

    public void bootstrap() {
        models.forEach(this::register);
        labels.forEach(label -> I18NUtil.registerResourceBundle(label.replace('/', '.')));
    }

    private void register(String location) {
        try (InputStream xml = Thread.currentThread().getContextClassLoader().getResourceAsStream(location)) {
            if (xml == null) {
                throw new DictionaryException("There is no model " + location + " on the class path");
            }
            registry.register(xml, location);
        } catch (IOException e) {
            throw new DictionaryException("The model " + location + " cannot be read", (Throwable) e);
        }
    }
}
