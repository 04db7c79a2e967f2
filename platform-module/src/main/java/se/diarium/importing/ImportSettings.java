package se.diarium.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.diarium.settings.Settings;

/**
 * Where imports have their files.
 *
 * @param received tables and archives that were sent, until they have been imported
 * @param provided folder in which the installation provides files of large imports; empty for none
 */
record ImportSettings(Path received, Optional<Path> provided) {

    private static final String PROVIDED = "diarium.import.folder";

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    static ImportSettings read(Settings settings) {
        return new ImportSettings(
                settings.read("diarium.import.dir", "a folder", Path::of),
                settings.text(PROVIDED).isEmpty()
                        ? Optional.empty()
                        : Optional.of(settings.read(PROVIDED, "a folder that exists", ImportSettings::folder)));
    }

    private static Path folder(String text) {
        Path folder = Path.of(text);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("no such folder");
        }
        return folder;
    }
}
