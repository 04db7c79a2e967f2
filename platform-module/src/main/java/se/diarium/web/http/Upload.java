package se.diarium.web.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A form with a file, received: the fields, and the file's bytes in a temporary file that closing deletes.
 *
 * @param fields the text fields by name, in the order they came
 */
public record Upload(Map<String, String> fields, String filename, Path file) implements AutoCloseable {

    /** The field's value without space around it; empty where it is missing or blank. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
