package se.diarium.document.text;

import java.nio.file.Path;
import java.util.Optional;
import se.diarium.document.text.UnreadableDocumentException.Reason;

/**
 * A file within a mail.
 *
 * @param number from 1, in the order of the mail
 * @param filename made fit to keep; a name of our own where the mail gives none
 * @param content what it holds; without text where it could not be read
 * @param problem why it could not be read
 * @param file its bytes, where they were asked for
 */
public record Attachment(
        int number, String filename, ExtractedText content, Optional<Reason> problem, Optional<Path> file) {

    /** The same, with something left out of its content. */
    public Attachment cutOff() {
        return new Attachment(number, filename, content.cutOff(), problem, file);
    }
}
