package se.diarium.docker;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What came back over the wire.
 *
 * @param headers as they were sent, "name: value"
 */
record RawAnswer(int status, List<String> headers, byte[] body) {

    static RawAnswer of(byte[] bytes, String method) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("No answer: " + all);
        }
        List<String> lines = new ArrayList<>(List.of(all.substring(0, end).split("\r\n")));
        int status = Integer.parseInt(lines.remove(0).split(" ")[1]);
        byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        RawAnswer answer = new RawAnswer(status, lines, body);
        boolean chunked = answer.header("Transfer-Encoding").equals("chunked") && !method.equals("HEAD");
        return chunked ? new RawAnswer(status, lines, joined(body)) : answer;
    }

    private static byte[] joined(byte[] chunked) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        String text = new String(chunked, StandardCharsets.ISO_8859_1);
        int at = 0;
        int size;
        do {
            int endOfSize = text.indexOf("\r\n", at);
            size = Integer.parseInt(text.substring(at, endOfSize).strip(), 16);
            joined.write(chunked, endOfSize + 2, size);
            at = endOfSize + 2 + size + 2;
        } while (size > 0);
        return joined.toByteArray();
    }

    /** The header's value; empty when it is not there. */
    String header(String name) {
        List<String> values = headers(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Every value of a header that may come more than once. */
    List<String> headers(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
                .map(header -> header.substring(start.length()).strip())
                .toList();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
