package se.diarium.governance.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.DefaultResourceLoader;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.yaml.InvalidModelException;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.governance.yaml.ShippedModels;
import se.diarium.register.setup.ModelledBodies;
import se.diarium.settings.Settings;

/**
 * Which governance model the region goes by.
 *
 * @param file what the setting names; empty where the region has no model
 */
public record ModelSettings(Optional<NamedFile> file) {

    private static final String NAME = "diarium.model";
    private static final String ACCEPTED = String.join(", ", ShippedModels.CODES)
            + ", a YAML file with a model, as classpath:... or file:/..., or nothing";

    /** A file and the model that stands in it. */
    public record NamedFile(String yaml, GovernanceModel model) {}

    /** @throws se.diarium.settings.WrongSettingException when the model cannot be used */
    public static ModelSettings read(Settings settings) {
        if (settings.text(NAME).isEmpty()) {
            return new ModelSettings(Optional.empty());
        }
        return new ModelSettings(Optional.of(settings.read(NAME, ACCEPTED, ModelSettings::file)));
    }

    /** The bodies that the model has; null where the region has no model. */
    public ModelledBodies bodies() {
        return file.map(named -> ModelBodies.of(named.model())).orElse(null);
    }

    /** The name of the model's region; empty where the region has no model. */
    public String regionName() {
        return file.map(named -> named.model().region().name().sv()).orElse("");
    }

    private static NamedFile file(String name) {
        byte[] file = name.contains(":") ? resource(name) : ShippedModels.file(name);
        try {
            return new NamedFile(new String(file, StandardCharsets.UTF_8), new ModelFile().read(file));
        } catch (InvalidModelException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static byte[] resource(String name) {
        DefaultResourceLoader files = new DefaultResourceLoader(ModelSettings.class.getClassLoader());
        try (InputStream in = files.getResource(name).getInputStream()) {
            return in.readNBytes(ModelFile.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
