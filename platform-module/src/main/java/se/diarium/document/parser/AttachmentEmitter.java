package se.diarium.document.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.config.Field;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.emitter.AbstractEmitter;
import org.apache.tika.pipes.emitter.StreamEmitter;

/**
 * Runs in the child process: writes the bytes of the files within a file to a folder, where the repository takes them up. What a
 * file expands to is bounded, all of it together.
 */
public final class AttachmentEmitter extends AbstractEmitter implements StreamEmitter {

    private Path folder;
    private long maxBytes;

    @Field
    public void setBasePath(String basePath) {
        this.folder = Path.of(basePath);
    }

    @Field
    public void setMaxBytes(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public void emit(String key, InputStream content, Metadata metadata, ParseContext context) throws IOException {
        long room = maxBytes - used();
        Path file = folder.resolve(Path.of(key).getFileName());
        byte[] buffer = new byte[64 * 1024];
        try (var out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                room -= read;
                if (room < 0) {
                    throw new IOException("zip bomb: the files within are larger than " + maxBytes + " bytes");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private long used() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Texts go back through the pipe between the processes and never here. */
    @Override
    public void emit(String key, List<Metadata> texts, ParseContext context) {
        throw new UnsupportedOperationException("only the bytes of files are written");
    }
}
