package se.diarium.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.diarium.register.schema.RegisterSchema;

/** A database in memory with the register's own tables, set up as the platform sets up its own: no auto-commit. */
public final class RegisterDatabase implements AutoCloseable {

    public static final Bodies BODIES = new Bodies(List.of(
            new Body("RS", "Regionstyrelsen", "Regionstyrelsens"),
            new Body("HSN", "Hälso- och sjukvårdsnämnden", "Hälso- och sjukvårdsnämndens")));

    private static final int CONNECTIONS = 20;

    private final HikariDataSource dataSource;
    private final TransactionTemplate transactions;

    public RegisterDatabase() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        dataSource = new HikariDataSource(config);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        new RegisterSchema(dataSource).migrate();
    }

    public HikariDataSource dataSource() {
        return dataSource;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(dataSource);
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
