package se.diarium.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a file holds.
 *
 * @param mimetype the type detected from the content, without parameters
 * @param text plain text with {@code \n} between lines, in Unicode NFC; for mail with its headers and attachments
 * @param ownLength how much of the text, from its beginning, is the file's own and not its attachments'
 * @param metadata what the file says about itself, by the keys of {@code DocumentMetadata}
 * @param truncated whether text or attachments were left out because of the limits
 * @param attachments the files within a mail, without the pictures of its layout
 */
public record ExtractedText(
        String mimetype,
        String text,
        int ownLength,
        Pages pages,
        Map<String, String> metadata,
        boolean truncated,
        List<Attachment> attachments) {

    /** In {@link #unread()}: nothing of the file could be read. */
    public static final String WHOLE_FILE = "file";

    /** In {@link #unread()}: before the number of a page. */
    public static final String PAGE = "page:";

    /** In {@link #unread()}: before the name of an attachment. */
    public static final String ATTACHMENT = "attachment:";

    /** In {@link #unread()}: what comes after the limits of text and attachments. */
    public static final String REST = "rest";

    public ExtractedText {
        metadata = Map.copyOf(metadata);
        attachments = List.copyOf(attachments);
    }

    /** The text with a form feed before each page but the first, where pages are known. */
    public String pagedText() {
        return PagedText.of(text, pages.starts());
    }

    /** Whether there is no letter or digit to read, as in a scanned document. */
    public boolean withoutText() {
        return !TextCleaner.isReadable(text);
    }

    /** The same, with something left out of it. */
    public ExtractedText cutOff() {
        return new ExtractedText(mimetype, text, ownLength, pages, metadata, true, attachments);
    }

    /** The file without its attachments. */
    public ExtractedText own() {
        return new ExtractedText(
                mimetype, text.substring(0, ownLength), ownLength, pages, metadata, truncated, List.of());
    }

    /**
     * What of the file no rule on its text can see: {@link #WHOLE_FILE}, or else pages and attachments, each with its prefix,
     * and {@link #REST}; empty where everything was read.
     */
    public List<String> unread() {
        if (withoutText() || pages.allUnread()) {
            return List.of(WHOLE_FILE);
        }
        List<String> unread = new ArrayList<>();
        pages.unread().forEach(page -> unread.add(PAGE + page));
        attachments.stream()
                .filter(part -> part.content().unread().stream().anyMatch(place -> !place.equals(REST)))
                .forEach(part -> unread.add(ATTACHMENT + part.filename()));
        if (truncated) {
            unread.add(REST);
        }
        return List.copyOf(unread);
    }
}
