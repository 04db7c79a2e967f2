package se.diarium.document.parser;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import se.diarium.document.text.Pages;
import se.diarium.document.text.TextCleaner;

/**
 * Puts the text of one file together: of mail its headers first, with times as the region's clocks showed them, then page by
 * page. Notes where pages begin and which have nothing to read.
 */
final class TextAssembly {

    /** Letters and digits of a page that was scanned and then given a page number or a stamp, and of no page that was written. */
    private static final int LEAST_READABLE = 20;

    private static final String GAP = "\n\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final Map<String, String> HEADERS = headers();

    private final ZoneId zone;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();

    TextAssembly(ZoneId zone) {
        this.zone = zone;
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(DocumentMetadata.FROM, "From");
        headers.put(DocumentMetadata.TO, "To");
        headers.put(DocumentMetadata.COPY, "Cc");
        headers.put(DocumentMetadata.SENT, "Date");
        headers.put(DocumentMetadata.RECEIVED, "Received");
        headers.put(DocumentMetadata.SUBJECT, "Subject");
        return headers;
    }

    void addHeaders(Map<String, String> metadata) {
        StringJoiner lines = new StringJoiner("\n");
        HEADERS.forEach((key, name) -> {
            if (metadata.containsKey(key)) {
                lines.add(name + ": " + shown(key, metadata.get(key)));
            }
        });
        add(lines.toString());
    }

    private String shown(String key, String value) {
        if (!key.equals(DocumentMetadata.SENT) && !key.equals(DocumentMetadata.RECEIVED)) {
            return value;
        }
        try {
            return TIME.format(Instant.parse(value).atZone(zone));
        } catch (DateTimeException unusual) {
            return value;
        }
    }

    /** @param paged whether the segments that are pages are what a reader calls pages, and not the sheets of a workbook */
    void add(XhtmlText.Content content, boolean paged) {
        for (int i = 0; i < content.segments().size(); i++) {
            String segment = TextCleaner.clean(content.segments().get(i));
            if (paged && content.pages().contains(i)) {
                if (segment.codePoints().filter(Character::isLetterOrDigit).count() < LEAST_READABLE) {
                    unread.add(starts.size() + 1);
                }
                starts.add(text.isEmpty() || segment.isEmpty() ? text.length() : text.length() + GAP.length());
            }
            add(segment);
        }
    }

    void add(String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : GAP).append(part);
        }
    }

    String text() {
        return text.toString();
    }

    /** @param stated the number of pages the file states; 0 for none */
    Pages pages(int stated) {
        return starts.isEmpty() ? Pages.counted(stated) : new Pages(starts.size(), starts, unread);
    }
}
