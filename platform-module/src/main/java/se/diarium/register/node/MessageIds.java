package se.diarium.register.node;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which records came as mail with which Message-ID. The node holds it; the table finds the node, by a digest, since a Message-ID may
 * be longer than what databases index.
 */
class MessageIds {

    private final JdbcTemplate jdbc;

    MessageIds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param messageId null for a file that is no mail, or one without */
    void keep(NodeRef record, String messageId) {
        jdbc.update("DELETE FROM dia_message_id WHERE node_id = ?", record.getId());
        if (messageId != null) {
            jdbc.update(
                    "INSERT INTO dia_message_id (node_id, id_hash) VALUES (?, ?)", record.getId(), sha256(messageId));
        }
    }

    /** The records, in no particular order; who may read them is not looked at. */
    List<NodeRef> recordsOf(String messageId) {
        return jdbc
                .queryForList(
                        "SELECT node_id FROM dia_message_id WHERE id_hash = ? ORDER BY node_id",
                        String.class,
                        sha256(messageId))
                .stream()
                .map(Nodes::ref)
                .toList();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
