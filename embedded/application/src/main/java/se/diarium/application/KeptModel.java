package se.diarium.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The governance model that the register of a data folder is kept by. It is a setting of the folder's own {@code
 * alfresco-global.properties}, so that every later start and every check of the folder goes on with it.
 */
final class KeptModel {

    private static final String SETTING = "diarium.model";

    private final Path data;
    private final Path settings;

    KeptModel(Path data) {
        this.data = data;
        this.settings = data.resolve("alfresco-global.properties");
    }

    /** Nothing where the register is kept by no model, or there is no register yet. */
    Optional<String> name() {
        if (!Files.isRegularFile(settings)) {
            return Optional.empty();
        }
        Properties known = new Properties();
        try (InputStream source = Files.newInputStream(settings)) {
            known.load(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(known.getProperty(SETTING, "").strip()).filter(name -> !name.isEmpty());
    }

    /**
     * Has the register be kept by a model from its first start on.
     *
     * @return whether this is the first start
     * @throws OtherModelException if it is kept already, and not by this model
     */
    boolean keep(String model) {
        Optional<String> name = name();
        if (name.filter(model::equals).isPresent()) {
            return false;
        }
        if (name.isPresent() || holdsARegister()) {
            throw new OtherModelException("The register in " + data.toAbsolutePath() + " is kept by "
                    + name.map(other -> "the governance model " + other).orElse("no governance model")
                    + ", not by " + model + ". Start it without --model, or the region of " + model
                    + " in an empty folder. If nothing is registered by its kinds of document, and the other has every body with cases, change "
                    + SETTING
                    + " in " + settings.toAbsolutePath() + ".");
        }
        try {
            Files.createDirectories(data);
            boolean onItsOwnLine = !Files.isRegularFile(settings)
                    || Files.size(settings) == 0
                    || Files.readString(settings, StandardCharsets.ISO_8859_1).endsWith("\n");
            Files.writeString(
                    settings,
                    (onItsOwnLine ? "" : "\n") + line(model),
                    StandardCharsets.ISO_8859_1,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    /** Whether there is something registered, or at least a place for it. */
    private boolean holdsARegister() {
        return Files.isDirectory(data.resolve("db"));
    }

    /** Has a folder whose first start made no register be as if it had not been tried. */
    void forget(String model) {
        if (holdsARegister()) {
            return;
        }
        try {
            String kept = Files.readString(settings, StandardCharsets.ISO_8859_1);
            String before = kept.substring(0, kept.length() - line(model).length());
            if (before.isEmpty()) {
                Files.delete(settings);
            } else {
                Files.writeString(settings, before, StandardCharsets.ISO_8859_1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The setting as a file of properties writes it. */
    private static String line(String model) {
        Properties one = new Properties();
        one.setProperty(SETTING, model);
        StringWriter written = new StringWriter();
        try {
            one.store(written, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
