package se.diarium.embedded.schedule;

import java.time.Clock;
import javax.sql.DataSource;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The table of locks: a name, the token of its holder and when it expires (milliseconds since 1970). Each change is a
 * transaction of its own, so that everyone sees it at once and a rollback of the caller's does not undo it.
 */
final class LockTable {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LockTable(DataSource dataSource, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Takes the lock if it is free, expired, or the token's already. */
    boolean take(QName lock, String token, long timeToLive) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var now = clock.millis();
                return jdbc.update(
                                        "update job_lock set token = ?, expires = ? where name = ? and (token = ? or expires <= ?)",
                                        token,
                                        now + timeToLive,
                                        lock.toString(),
                                        token,
                                        now)
                                == 1
                        || isFree(lock)
                                && jdbc.update(
                                                "insert into job_lock (name, token, expires) values (?, ?, ?)",
                                                lock.toString(),
                                                token,
                                                now + timeToLive)
                                        == 1;
            }));
        } catch (DuplicateKeyException overtaken) {
            return false;
        }
    }

    /** Extends the lock, even one that has expired, as long as nobody else has taken it. */
    boolean refresh(QName lock, String token, long timeToLive) {
        return change(
                "update job_lock set expires = ? where name = ? and token = ?",
                clock.millis() + timeToLive,
                lock.toString(),
                token);
    }

    /** Gives the lock up; never that of another token. */
    boolean release(QName lock, String token) {
        return change("delete from job_lock where name = ? and token = ?", lock.toString(), token);
    }

    private boolean change(String sql, Object... arguments) {
        return Boolean.TRUE.equals(transaction.execute(status -> jdbc.update(sql, arguments) == 1));
    }

    private boolean isFree(QName lock) {
        return Integer.valueOf(0)
                .equals(jdbc.queryForObject(
                        "select count(*) from job_lock where name = ?", Integer.class, lock.toString()));
    }
}
