package se.diarium.register.event;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A row of the table of events, read as it stands, whatever somebody may have written there.
 *
 * @param at in milliseconds since 1970
 * @param type what {@link EventType} calls it, if nobody has changed it
 */
record StoredEvent(
        String series,
        long sequence,
        String nodeId,
        String diarienummer,
        long at,
        String actor,
        String type,
        String before,
        String after,
        String previousHash,
        String hash) {

    static final String COLUMNS = "series_code, event_sequence, node_id, diarienummer, occurred_at, actor,"
            + " event_type, before_json, after_json, previous_hash, event_hash";

    static StoredEvent of(ResultSet row, int index) throws SQLException {
        return new StoredEvent(
                row.getString("series_code"),
                row.getLong("event_sequence"),
                row.getString("node_id"),
                row.getString("diarienummer"),
                row.getLong("occurred_at"),
                row.getString("actor"),
                row.getString("event_type"),
                row.getString("before_json"),
                row.getString("after_json"),
                row.getString("previous_hash"),
                row.getString("event_hash"));
    }

    /** The event that is to be stored in this place. */
    static StoredEvent following(String previousHash, long sequence, NewEvent event) {
        StoredEvent unsealed = new StoredEvent(
                event.series(),
                sequence,
                event.nodeId(),
                event.diarienummer(),
                event.at().toEpochMilli(),
                event.actor(),
                event.type().name(),
                event.before(),
                event.after(),
                previousHash,
                "");
        return unsealed.sealed();
    }

    private StoredEvent sealed() {
        return new StoredEvent(
                series, sequence, nodeId, diarienummer, at, actor, type, before, after, previousHash, digest());
    }

    /** Whether the event is what it was when it was written, as its own hash tells. */
    boolean intact() {
        return hash.equals(digest());
    }

    Event event() {
        return new Event(
                new NewEvent(
                        series,
                        nodeId,
                        diarienummer,
                        Instant.ofEpochMilli(at),
                        actor,
                        EventType.valueOf(type),
                        before,
                        after),
                sequence,
                previousHash,
                hash);
    }

    Object[] values() {
        return new Object[] {series, sequence, nodeId, diarienummer, at, actor, type, before, after, previousHash, hash
        };
    }

    /**
     * SHA-256 of the canonical bytes. They are the fields in this order, each as its length in bytes (four, big-endian) and
     * its UTF-8 text; numbers and times (milliseconds since 1970) as decimal digits.
     */
    private String digest() {
        List<String> fields = List.of(
                previousHash,
                series,
                Long.toString(sequence),
                nodeId,
                diarienummer,
                Long.toString(at),
                actor,
                type,
                before,
                after);
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
