package se.diarium.decision.paper;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The bundles that are to be made. Rows of a table, so that neither a crash nor another node of a cluster makes one be forgotten.
 * Called inside a transaction.
 */
class BundleOrders {

    private static final String BUNDLE = PaperKind.BUNDLE.name();

    private final JdbcTemplate jdbc;
    private final List<Runnable> makers = new CopyOnWriteArrayList<>();

    BundleOrders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param by the user in whose name the bundle is made */
    record Order(String meetingId, String by, int attempts) {}

    /** Asks for the bundle of a meeting; whoever makes it is woken after the commit. */
    void order(String meetingId) {
        withdraw(meetingId);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        jdbc.update(
                "INSERT INTO dia_paper_order (meeting_id, kind, ordered_by, attempts) VALUES (?, ?, ?, 0)",
                meetingId,
                BUNDLE,
                user == null ? AuthenticationUtil.getSystemUserName() : user);
        AlfrescoTransactionSupport.bindListener(new Waking());
    }

    /** Takes an order back; whether there was one. */
    boolean withdraw(String meetingId) {
        return jdbc.update("DELETE FROM dia_paper_order WHERE meeting_id = ? AND kind = ?", meetingId, BUNDLE) > 0;
    }

    boolean waits(String meetingId) {
        return !jdbc.queryForList(
                        "SELECT meeting_id FROM dia_paper_order WHERE meeting_id = ? AND kind = ?",
                        String.class,
                        meetingId,
                        BUNDLE)
                .isEmpty();
    }

    /** Those that wait and have not been tried this often. */
    List<Order> waiting(int attempts) {
        return jdbc.query(
                "SELECT meeting_id, ordered_by, attempts FROM dia_paper_order WHERE kind = ? AND attempts < ?"
                        + " ORDER BY attempts, meeting_id",
                (row, index) -> new Order(row.getString(1), row.getString(2), row.getInt(3)),
                BUNDLE,
                attempts);
    }

    void failed(String meetingId) {
        jdbc.update(
                "UPDATE dia_paper_order SET attempts = attempts + 1 WHERE meeting_id = ? AND kind = ?",
                meetingId,
                BUNDLE);
    }

    /** Calls this after a commit that ordered something; it has to return at once. */
    void onOrdered(Runnable maker) {
        makers.add(maker);
    }

    private final class Waking extends TransactionListenerAdapter {
        @Override
        public void afterCommit() {
            makers.forEach(Runnable::run);
        }
    }
}
