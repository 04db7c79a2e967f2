package se.diarium.web.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A form with files, received: the fields, and the files' bytes in temporary files that closing deletes.
 *
 * @param fields the text fields by name, in the order they came
 */
public record Uploads(Map<String, String> fields, List<Received> files) implements AutoCloseable {

    /**
     * One file.
     *
     * @param filename a name that is only a name
     */
    public record Received(String filename, Path file) {}

    @Override
    public void close() throws IOException {
        delete(files);
    }

    static void delete(List<Received> files) throws IOException {
        for (Received received : files) {
            Files.deleteIfExists(received.file());
        }
    }
}
