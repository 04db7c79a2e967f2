package se.diarium.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.diarium.register.schema.RegisterSchema;

/** A database with the register's own tables, set up as the platform sets up its own: no auto-commit. */
public final class RegisterDatabase implements AutoCloseable {

    public static final Bodies BODIES = new Bodies(List.of(
            new Body("RS", "Regionstyrelsen", "Regionstyrelsens"),
            new Body("HSN", "Hälso- och sjukvårdsnämnden", "Hälso- och sjukvårdsnämndens")));

    private static final int CONNECTIONS = 64;

    private final HikariDataSource dataSource;
    private final TransactionTemplate transactions;

    /** In memory. */
    public RegisterDatabase() {
        this("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    }

    private RegisterDatabase(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        dataSource = new HikariDataSource(config);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        new RegisterSchema(dataSource).migrate();
    }

    /** A fresh one on PostgreSQL; the test is skipped where this machine has none. */
    public static RegisterDatabase onPostgres() {
        return onPostgres("CREATE TABLE alf_node (id BIGINT)");
    }

    /** As {@link #onPostgres()}, with a statement that is run before the register's tables are made. */
    public static RegisterDatabase onPostgres(String before) {
        Optional<String> url = SharedPostgres.newDatabase();
        Assumptions.assumeTrue(url.isPresent(), "There is no PostgreSQL on this machine");
        run(url.get(), before);
        return new RegisterDatabase(url.get());
    }

    private static void run(String url, String statement) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
