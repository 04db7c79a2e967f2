package se.diarium.document.text;

import java.nio.file.Path;

/** Takes the tables out of a file that nobody has checked. Safe for use by many threads. */
public interface TableExtractor {

    /**
     * The tables of a file.
     *
     * @param file the file; it is read, never changed
     * @param filename the name it came with: a hint where the content leaves its kind open, never trusted
     * @throws UnreadableDocumentException when the file cannot or must not be read, or is longer than is read; the reason says which
     */
    FileTables tables(Path file, String filename) throws UnreadableDocumentException;
}
