package se.diarium.register.event;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A link of the chain of events of a series.
 *
 * @param sequence its place in the chain, from 1
 * @param previousHash of the event before it; {@link #START} for the first
 * @param hash SHA-256 over this event's canonical bytes, in lower-case hexadecimal digits
 */
public record Event(NewEvent content, long sequence, String previousHash, String hash) {

    /** What the first event of a chain has as its previous hash. */
    public static final String START = "0".repeat(64);

    static Event following(String previousHash, long sequence, NewEvent content) {
        return new Event(content, sequence, previousHash, hash(content, sequence, previousHash));
    }

    /** Whether the event is what it was when it was written, as its own hash tells. */
    boolean intact() {
        return hash.equals(hash(content, sequence, previousHash));
    }

    /**
     * The canonical bytes are the fields in this order, each as its length in bytes (four, big-endian) and its UTF-8
     * text; numbers and times (milliseconds since 1970) as decimal digits.
     */
    private static String hash(NewEvent content, long sequence, String previousHash) {
        List<String> fields = List.of(
                previousHash,
                content.series(),
                Long.toString(sequence),
                content.nodeId(),
                content.diarienummer(),
                Long.toString(content.at().toEpochMilli()),
                content.actor(),
                content.type().name(),
                content.before(),
                content.after());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String field : fields) {
                byte[] text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
