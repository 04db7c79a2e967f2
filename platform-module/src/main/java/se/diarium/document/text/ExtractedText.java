package se.diarium.document.text;

import java.util.Map;
import se.diarium.document.parser.DocumentMetadata;

/**
 * What a file holds.
 *
 * @param mimetype the type detected from the content, without parameters
 * @param text plain text with {@code \n} between lines, in Unicode NFC; for mail with its headers and attachments
 * @param pages number of pages; 0 when unknown
 * @param metadata what the file says about itself, by the keys of {@link DocumentMetadata}
 * @param withoutText whether there is no letter or digit to read, as in a scanned document
 * @param truncated whether text or attachments were left out because of the limits
 */
public record ExtractedText(
        String mimetype, String text, int pages, Map<String, String> metadata, boolean withoutText, boolean truncated) {

    public ExtractedText {
        metadata = Map.copyOf(metadata);
    }
}
