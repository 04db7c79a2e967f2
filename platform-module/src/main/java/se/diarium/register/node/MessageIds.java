package se.diarium.register.node;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.apache.commons.codec.digest.DigestUtils;
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
                    "INSERT INTO dia_message_id (node_id, id_hash) VALUES (?, ?)",
                    record.getId(),
                    DigestUtils.sha256Hex(messageId));
        }
    }

    /** The records, in no particular order; who may read them is not looked at. */
    List<NodeRef> recordsOf(String messageId) {
        return jdbc
                .queryForList(
                        "SELECT node_id FROM dia_message_id WHERE id_hash = ? ORDER BY node_id",
                        String.class,
                        DigestUtils.sha256Hex(messageId))
                .stream()
                .map(Nodes::ref)
                .toList();
    }
}
