package se.diarium.publishing;

import java.nio.file.Path;

/**
 * A copy of a record's file with places covered.
 *
 * @param revision of the draft it was made of
 * @param file its bytes, for the caller to close; null where nothing is to be covered
 * @param pagedText its text with a form feed before each page but the first
 */
public record RedactedCopy(long revision, Path file, String pagedText) implements AutoCloseable {

    @Override
    public void close() {
        if (file != null) {
            TemporaryFiles.delete(file);
        }
    }
}
