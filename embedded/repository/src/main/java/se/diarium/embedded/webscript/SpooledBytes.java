package se.diarium.embedded.webscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.DeferredFileOutputStream;

/** Bytes that are kept in memory while they are few and in a temporary file when they are many. */
final class SpooledBytes implements AutoCloseable {

    /** As on the platform. */
    private static final int IN_MEMORY = 4 * 1024 * 1024;

    private final DeferredFileOutputStream bytes = DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix("webscript-")
            .setSuffix(".tmp")
            .get();

    /** Takes in a whole stream. */
    static SpooledBytes of(InputStream source) throws IOException {
        SpooledBytes spooled = new SpooledBytes();
        try (OutputStream target = spooled.outputStream()) {
            source.transferTo(target);
            return spooled;
        } catch (IOException e) {
            spooled.close();
            throw e;
        }
    }

    OutputStream outputStream() {
        return bytes;
    }

    /** Reads from the beginning; only when the output stream is closed. */
    InputStream newInputStream() throws IOException {
        return bytes.isInMemory() ? new ByteArrayInputStream(bytes.getData()) : Files.newInputStream(bytes.getPath());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
        Path file = bytes.getPath();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
