package se.diarium.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeSet;

/** Hashes an entry, field by field with its length, so that no two different entries share their bytes. */
final class EntryFingerprint {

    private final MessageDigest digest = sha256();

    private EntryFingerprint() {}

    static long of(Entry entry) {
        EntryFingerprint fingerprint = new EntryFingerprint();
        fingerprint.add(entry.id());
        fingerprint.add(entry.type().name());
        fingerprint.add(entry.diarienummer());
        fingerprint.add(entry.series());
        fingerprint.add(entry.year());
        fingerprint.add(entry.number());
        fingerprint.add(entry.recordNumber());
        fingerprint.add(entry.body());
        fingerprint.add(entry.kind());
        fingerprint.add(entry.title());
        fingerprint.add(entry.counterparty());
        fingerprint.add(entry.text());
        fingerprint.add(entry.date() == null ? "" : entry.date().toString());
        fingerprint.add(entry.decision());
        fingerprint.add(entry.status());
        fingerprint.add(entry.readers().size());
        new TreeSet<>(entry.readers()).forEach(fingerprint::add);
        fingerprint.add(entry.file());
        fingerprint.add(entry.attachment() ? 1 : 0);
        fingerprint.add(entry.changed() == null ? "" : entry.changed().toString());
        fingerprint.add(entry.governed());
        return ByteBuffer.wrap(fingerprint.digest.digest()).getLong();
    }

    private void add(Governed governed) {
        add(governed.documentKind());
        add(governed.model());
        add(governed.firstYear());
        add(governed.lastYear());
        add(governed.carriesOut().size());
        new TreeSet<>(governed.carriesOut()).forEach(this::add);
        add(governed.followsUp().size());
        new TreeSet<>(governed.followsUp()).forEach(this::add);
    }

    private void add(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value).flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
