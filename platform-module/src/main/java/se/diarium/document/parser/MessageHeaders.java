package se.diarium.document.parser;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.metadata.MAPI;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;

/** The headers of a mail that tell which mail it is and which it belongs to (RFC 5322, 3.6.4), of both formats of mail. */
final class MessageHeaders {

    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,996}>");
    /** Of a long thread the last ones: those that the mail is nearest to. */
    private static final int MOST = 50;

    private static final int LONGEST = 4000;

    private MessageHeaders() {}

    /** Message-IDs by the keys of {@link DocumentMetadata}; a header that has none is left out. */
    static Map<String, List<String>> of(Metadata metadata) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        put(headers, DocumentMetadata.MESSAGE_ID, values(metadata, "Message-ID", MAPI.INTERNET_MESSAGE_ID), 1);
        put(headers, DocumentMetadata.IN_REPLY_TO, values(metadata, "In-Reply-To", MAPI.IN_REPLY_TO_ID), MOST);
        put(headers, DocumentMetadata.REFERENCES, values(metadata, "References", MAPI.INTERNET_REFERENCES), MOST);
        return headers;
    }

    /** What Outlook keeps beside the headers counts where there are none, as in mail that was sent from it. */
    private static List<String> values(Metadata metadata, String header, Property outlook) {
        String name = Message.MESSAGE_RAW_HEADER_PREFIX + header;
        List<String> values = Arrays.stream(metadata.names())
                .filter(name::equalsIgnoreCase)
                .flatMap(one -> Stream.of(metadata.getValues(one)))
                .toList();
        return values.isEmpty() ? List.of(metadata.getValues(outlook)) : values;
    }

    private static void put(Map<String, List<String>> headers, String key, List<String> values, int most) {
        Deque<String> ids = new ArrayDeque<>();
        values.forEach(value -> ID.matcher(value).results().forEach(found -> ids.add(found.group())));
        while (ids.size() > most || ids.stream().mapToInt(String::length).sum() > LONGEST) {
            ids.removeFirst();
        }
        if (!ids.isEmpty()) {
            headers.put(key, List.copyOf(ids));
        }
    }
}
