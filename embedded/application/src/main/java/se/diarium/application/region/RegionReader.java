package se.diarium.application.region;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the region's register and its documents from the class path. */
final class RegionReader {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    Region region() {
        return read("region.yaml", Region.class);
    }

    RegionYear year() {
        return read("meetings.yaml", RegionYear.class);
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream stream = resource(name)) {
            return YAML.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration region cannot be read", e);
        }
    }

    /** The Markdown text of a document. */
    String document(String name) {
        try (InputStream stream = resource("documents/" + name + ".md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be read: " + name, e);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = RegionReader.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalArgumentException("No such resource of the demonstration region: " + name);
        }
        return stream;
    }
}
