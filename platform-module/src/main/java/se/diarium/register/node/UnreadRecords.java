package se.diarium.register.node;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The records whose file came through another door and waits to be read. A row of a table, so that neither a crash nor
 * another node of a cluster makes a file be forgotten.
 */
class UnreadRecords {

    private final JdbcTemplate jdbc;
    private final List<Runnable> readers = new CopyOnWriteArrayList<>();

    UnreadRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that a record waits to be read; whoever reads is woken after the commit. */
    void add(NodeRef record) {
        if (jdbc.queryForList("SELECT node_id FROM dia_unread WHERE node_id = ?", String.class, record.getId())
                .isEmpty()) {
            jdbc.update("INSERT INTO dia_unread (node_id, attempts) VALUES (?, 0)", record.getId());
            AlfrescoTransactionSupport.bindListener(new Waking());
        }
    }

    /** Those that wait, the least tried first. */
    List<String> waiting(int attempts, int limit) {
        return jdbc.queryForList(
                "SELECT node_id FROM dia_unread WHERE attempts < ? ORDER BY attempts LIMIT ?",
                String.class,
                attempts,
                limit);
    }

    void remove(String nodeId) {
        jdbc.update("DELETE FROM dia_unread WHERE node_id = ?", nodeId);
    }

    void failed(String nodeId) {
        jdbc.update("UPDATE dia_unread SET attempts = attempts + 1 WHERE node_id = ?", nodeId);
    }

    /** Calls this after a commit that added something; it has to return at once. */
    void onAdded(Runnable reader) {
        readers.add(reader);
    }

    private final class Waking extends TransactionListenerAdapter {
        @Override
        public void afterCommit() {
            readers.forEach(Runnable::run);
        }
    }
}
