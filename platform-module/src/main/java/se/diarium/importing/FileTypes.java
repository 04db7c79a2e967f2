package se.diarium.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells the type of a file from its first bytes and its name. No parser is asked: the file itself is read later, apart from
 * the repository.
 */
final class FileTypes {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** @param name with the extension, which tells apart what begins alike */
    String of(Path file, String name) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(in, metadata).toString();
        }
    }
}
