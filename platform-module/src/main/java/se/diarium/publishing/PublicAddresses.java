package se.diarium.publishing;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.number.Diarienummer;

/** All that is public, some at a time, for those who make lists of addresses. Needs no transaction around it. */
public class PublicAddresses {

    private static final String OPEN = "dia_record r JOIN dia_case c ON c.node_id = r.case_node"
            + " WHERE r.published_at IS NOT NULL AND r.is_secret = 0 AND c.is_secret = 0";

    private final JdbcTemplate jdbc;
    private final PublicCaseTable cases;
    private final TransactionService transactions;

    PublicAddresses(JdbcTemplate jdbc, TransactionService transactions) {
        this.jdbc = jdbc;
        this.cases = new PublicCaseTable(jdbc);
        this.transactions = transactions;
    }

    /** A published record and when it was published. */
    public record PublishedAt(String id, Instant at) {}

    /** How many cases are public. */
    public long cases() {
        return read(cases::count);
    }

    /** Some of the cases, in the order of their numbers. */
    public List<Diarienummer> cases(long offset, int limit) {
        return read(() -> cases.page(offset, limit));
    }

    /** How many records are published. */
    public long records() {
        return read(() -> jdbc.queryForObject("SELECT COUNT(*) FROM " + OPEN, Long.class));
    }

    /** Some of the records, in no particular order that stays the same. */
    public List<PublishedAt> records(long offset, int limit) {
        return read(() -> jdbc.query(
                "SELECT r.node_id, r.published_at FROM " + OPEN + " ORDER BY r.node_id LIMIT ? OFFSET ?",
                (row, index) ->
                        new PublishedAt(row.getString("node_id"), Instant.ofEpochMilli(row.getLong("published_at"))),
                limit,
                offset));
    }

    private <T> T read(Supplier<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::get, true);
    }
}
