package se.diarium.web.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.extensions.webscripts.WebScriptResponse;
import se.diarium.web.http.FileAnswer;

/** A finished extract in a temporary file, which goes away when it has been sent. */
public final class ExtractFile {

    private final Path path;
    private final String name;
    private final ExtractFormat format;

    private ExtractFile(Path path, String name, ExtractFormat format) {
        this.path = path;
        this.name = name;
        this.format = format;
    }

    /** Writes the rows of an extract. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(ExtractWriter writer) throws IOException;
    }

    /**
     * Makes the whole file.
     *
     * @param name of the file, without extension
     */
    public static ExtractFile write(ExtractFormat format, Extract extract, String name, Rows rows) throws IOException {
        Path path = Files.createTempFile("diarium", "." + format.code());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
                ExtractWriter writer = format.open(extract, out)) {
            rows.writeTo(writer);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        return new ExtractFile(path, name, format);
    }

    /** Sends the file once. */
    public void send(WebScriptResponse response) throws IOException {
        FileAnswer answer = new FileAnswer(name + "." + format.code(), format.mediaType(), Files.size(path));
        InputStream bytes = Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
        answer.send(response, bytes);
    }
}
