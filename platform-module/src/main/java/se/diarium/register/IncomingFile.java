package se.diarium.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A file that has been received.
 *
 * @param filename the name it came with; made safe before it is used
 * @param file where its bytes are; left where it is
 * @param mimetype what the bytes are, not what the sender claimed
 * @param text the text read from it, empty when it has none; null when it has not been read, and will be after the commit
 * @param metadata what the file says about itself (author, company …)
 * @param unread what of it has no readable text: {@code file}, {@code page:3}, {@code attachment:brev.pdf}, and {@code rest}
 *     where the file is longer than is read
 */
public record IncomingFile(
        String filename, Path file, String mimetype, String text, Map<String, String> metadata, List<String> unread) {

    /** In {@link #metadata()}: the Message-ID of a mail (RFC 5322, 3.6.4), with its angle brackets. */
    public static final String MESSAGE_ID = "messageId";

    public IncomingFile {
        metadata = Map.copyOf(metadata);
        unread = List.copyOf(unread);
    }

    /** A file that is read when it has been registered. */
    public static IncomingFile toBeRead(String filename, Path file, String mimetype) {
        return new IncomingFile(filename, file, mimetype, null, Map.of(), List.of());
    }
}
