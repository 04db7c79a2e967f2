package se.diarium.document.parser;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import se.diarium.document.text.TextCleaner;
import se.diarium.register.IncomingFile;

/** Picks what a file says about itself that is of use in a register, under keys of our own. */
public final class DocumentMetadata {

    public static final String TITLE = "title";
    public static final String AUTHOR = "author";
    /** ISO 8601 instant, as are {@link #MODIFIED}, {@link #SENT} and {@link #RECEIVED}. */
    public static final String CREATED = "created";

    public static final String MODIFIED = "modified";
    public static final String SUBJECT = "subject";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String COPY = "cc";
    public static final String SENT = "sent";
    /** When the receiving server took the mail in, by the topmost of its headers. */
    public static final String RECEIVED = "received";

    /** The Message-ID of a mail (RFC 5322, 3.6.4). */
    public static final String MESSAGE_ID = IncomingFile.MESSAGE_ID;
    /** The Message-IDs of the mail that it answers, with a blank between. */
    public static final String IN_REPLY_TO = "inReplyTo";
    /** The Message-IDs of the mail before it, the one it answers last, with a blank between. */
    public static final String REFERENCES = "references";

    /** The subtype of a mail of several parts, as {@code report} for that of a mail server (RFC 6522, 3). */
    public static final String MULTIPART = "multipart";

    private static final int MAX_LENGTH = 1000;

    private DocumentMetadata() {}

    static Map<String, String> of(Metadata metadata, boolean mail) {
        Map<String, String> picked = new LinkedHashMap<>();
        put(picked, TITLE, metadata.getValues(TikaCoreProperties.TITLE));
        put(picked, AUTHOR, metadata.getValues(TikaCoreProperties.CREATOR));
        put(picked, CREATED, metadata.getValues(TikaCoreProperties.CREATED));
        put(picked, MODIFIED, metadata.getValues(TikaCoreProperties.MODIFIED));
        if (mail) {
            put(picked, SUBJECT, metadata.getValues(TikaCoreProperties.SUBJECT));
            put(picked, SUBJECT, metadata.getValues(TikaCoreProperties.TITLE));
            put(picked, FROM, senders(metadata));
            put(picked, TO, metadata.getValues(Message.MESSAGE_TO));
            put(picked, COPY, metadata.getValues(Message.MESSAGE_CC));
            put(picked, SENT, metadata.getValues(TikaCoreProperties.CREATED));
            if (!picked.containsKey(SENT)) {
                time(metadata.get(Message.MESSAGE_RAW_HEADER_PREFIX + "Date"))
                        .ifPresent(time -> picked.put(SENT, time.toString()));
            }
            MessageHeaders.of(metadata).forEach((key, ids) -> picked.put(key, String.join(" ", ids)));
            put(picked, MULTIPART, metadata.getValues(Message.MULTIPART_SUBTYPE));
            received(metadata).ifPresent(time -> picked.put(RECEIVED, time.toString()));
        }
        return picked;
    }

    /** The number of pages a file states, or 0. */
    static int pages(Metadata metadata) {
        Integer pages = metadata.getInt(PagedText.N_PAGES);
        if (pages == null) {
            pages = metadata.getInt(Office.PAGE_COUNT);
        }
        return pages == null ? 0 : Math.max(0, pages);
    }

    private static String[] senders(Metadata metadata) {
        String[] senders = metadata.getValues(Message.MESSAGE_FROM);
        if (senders.length > 0 && senders[0].contains("@")) {
            return senders;
        }
        String name = String.join(", ", metadata.getValues(Message.MESSAGE_FROM_NAME));
        String address = String.join(", ", metadata.getValues(Message.MESSAGE_FROM_EMAIL));
        boolean both = !name.isBlank() && !address.isBlank();
        return new String[] {both ? name + " <" + address + ">" : name + address};
    }

    private static Optional<Instant> received(Metadata metadata) {
        String header = metadata.get(Message.MESSAGE_RAW_HEADER_PREFIX + "Received");
        return header == null || header.indexOf(';') < 0
                ? Optional.empty()
                : time(header.substring(header.lastIndexOf(';') + 1));
    }

    /** A time as mail writes it, its comments left out. */
    private static Optional<Instant> time(String header) {
        if (header == null) {
            return Optional.empty();
        }
        String time = header.replaceAll("\\(.*?\\)", "").strip();
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(time)));
        } catch (DateTimeException unusual) {
            return Optional.empty();
        }
    }

    private static void put(Map<String, String> picked, String key, String[] values) {
        String value = TextCleaner.clean(String.join(", ", values)).replace('\n', ' ');
        if (!value.isEmpty()) {
            picked.put(key, TextCleaner.cut(value, MAX_LENGTH));
        }
    }
}
