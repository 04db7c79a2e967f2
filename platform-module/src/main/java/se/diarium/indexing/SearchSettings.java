package se.diarium.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import se.diarium.settings.Settings;

/**
 * Where this machine keeps its indexes and how they follow the register.
 *
 * @param folder in which each index has a folder of its own; it is there and can be written in
 * @param interval between looks for what other nodes registered
 * @param patience how long a transaction under way is waited for
 * @param verification time between two readings of every file of the indexes
 */
public record SearchSettings(Path folder, Duration interval, Duration patience, Duration verification) {

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static SearchSettings read(Settings settings) {
        return new SearchSettings(
                settings.read(
                        "diarium.search.dir",
                        "a folder that the server may make and write in",
                        SearchSettings::writable),
                Duration.ofSeconds(settings.atLeast(1, "diarium.search.intervalSeconds")),
                Duration.ofSeconds(settings.atLeast(1, "diarium.search.patienceSeconds")),
                Duration.ofSeconds(settings.atLeast(1, "diarium.search.verifySeconds")));
    }

    private static Path writable(String text) {
        Path folder = Path.of(text);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.isWritable(folder)) {
            throw new IllegalArgumentException("the folder cannot be written in");
        }
        return folder;
    }
}
