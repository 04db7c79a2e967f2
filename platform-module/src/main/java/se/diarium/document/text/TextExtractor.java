package se.diarium.document.text;

import java.nio.file.Path;

/** Takes the text out of a file that nobody has checked. Safe for use by many threads. */
public interface TextExtractor {

    /**
     * The text and metadata of a file.
     *
     * @param file the file; it is read, never changed
     * @param filename the name it came with: a hint where the content leaves its kind open, never trusted
     * @throws UnreadableDocumentException when the file cannot or must not be read; the reason says which
     */
    ExtractedText extract(Path file, String filename) throws UnreadableDocumentException;

    /**
     * As {@link #extract}, and writes the bytes of a mail's attachments.
     *
     * @param folder to put them in; left to the caller to delete
     * @throws UnreadableDocumentException when the file cannot or must not be read, or its attachments are too large
     */
    ExtractedText unpack(Path file, String filename, Path folder) throws UnreadableDocumentException;
}
