package se.diarium.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alfresco.service.cmr.repository.ContentReader;

/** Files that live as long as a piece of work. */
final class TemporaryFiles {

    private static final String PREFIX = "diarium-publication-";

    private TemporaryFiles() {}

    static Path empty() {
        try {
            return Files.createTempFile(PREFIX, ".pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path copy(ContentReader content) {
        Path file = empty();
        content.getContent(file.toFile());
        return file;
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
