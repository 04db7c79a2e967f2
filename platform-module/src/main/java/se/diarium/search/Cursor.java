package se.diarium.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A place between two hits of a question, where the next page begins.
 *
 * <p>As text it is bound to the question by a checksum over its query, filters and sort: what was changed, or belongs to another
 * question, is refused. It opens nothing: it says where in the order to go on, and what is shown from there on is filtered by
 * the caller's authorities as ever.
 *
 * @param relaxed whether the last hit has some of the words alone, not all
 * @param score of the last hit; 0 unless the order is by relevance
 * @param value of the last hit in the property that is sorted by next, a date or a time
 * @param tie what the last hit's ties are broken by
 * @param engine key to what the index keeps besides to go on in the same order, a byte a character; empty for nothing
 */
public record Cursor(boolean relaxed, float score, long value, long tie, String engine) {

    private static final int VERSION = 1;
    private static final int CHECKSUM = 12;
    private static final int LONGEST = 8_000;

    /** As text that may stand in an address. */
    public String encode(SearchRequest request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeBoolean(relaxed);
            out.writeFloat(score);
            out.writeLong(value);
            out.writeLong(tie);
            out.write(engine.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        byte[] place = bytes.toByteArray();
        bytes.writeBytes(checksum(place, request));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * Reads the place where the request goes on.
     *
     * @throws UnknownCursorException if it is none of this question
     */
    public static Cursor decode(SearchRequest request) {
        try {
            if (request.after().length() > LONGEST) {
                throw new UnknownCursorException();
            }
            byte[] bytes = Base64.getUrlDecoder().decode(request.after());
            int end = Math.max(0, bytes.length - CHECKSUM);
            byte[] place = Arrays.copyOf(bytes, end);
            if (!MessageDigest.isEqual(Arrays.copyOfRange(bytes, end, bytes.length), checksum(place, request))) {
                throw new UnknownCursorException();
            }
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(place))) {
                if (in.readByte() != VERSION) {
                    throw new UnknownCursorException();
                }
                return new Cursor(
                        in.readBoolean(),
                        in.readFloat(),
                        in.readLong(),
                        in.readLong(),
                        new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        } catch (IllegalArgumentException | IOException e) {
            throw new UnknownCursorException();
        }
    }

    private static byte[] checksum(byte[] place, SearchRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(place);
            StringBuilder question =
                    new StringBuilder(request.query()).append('\0').append(request.sort());
            new TreeMap<>(request.filters())
                    .forEach((facet, values) ->
                            question.append('\0').append(facet).append('\0').append(new TreeSet<>(values)));
            digest.update(question.toString().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(), CHECKSUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
