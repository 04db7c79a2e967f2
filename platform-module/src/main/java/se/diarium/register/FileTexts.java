package se.diarium.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads the text of a file that nobody has checked. */
@FunctionalInterface
public interface FileTexts {

    /**
     * Reads a file.
     *
     * @param file the file; it is read, never changed
     * @param filename the name it came with
     */
    FileText read(Path file, String filename);

    /**
     * What a file holds.
     *
     * @param text empty when the file has none, or none that can be read
     * @param metadata what the file says about itself
     * @param unread as in {@link IncomingFile#unread()}
     */
    record FileText(String text, Map<String, String> metadata, List<String> unread) {}
}
