package se.diarium.embedded.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the file of the database is written. */
class WholeTransactionsTest {

    private static final int SECONDS = 20;
    private static final int A_WHILE_MILLIS = 200;

    private static CountDownLatch begun;
    private static CountDownLatch released;

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private DataSource database;

    @BeforeEach
    void open() throws SQLException {
        begun = new CountDownLatch(1);
        released = new CountDownLatch(1);
        database = database();
        run("CREATE TABLE counters (id INT PRIMARY KEY, number INT)");
        run("INSERT INTO counters VALUES (1, 60), (2, 60)");
        run("CREATE ALIAS held FOR \"" + Holding.class.getName() + ".held\"");
    }

    @AfterEach
    void close() throws SQLException {
        threads.shutdownNow();
        run("SHUTDOWN");
    }

    /** What the database calls in the middle of a statement. */
    public static final class Holding {

        private Holding() {}

        public static int held(int number) throws InterruptedException {
            begun.countDown();
            released.await();
            return number;
        }
    }

    @Test
    void whatIsCommittedIsThereAfterAStopWithoutNotice() throws Exception {
        try (Connection connection = transaction()) {
            set(connection, 1, "61");
            connection.commit();

            run("SHUTDOWN IMMEDIATELY");
        }

        assertThat(number(1)).isEqualTo(61);
    }

    @Test
    void whatIsNotCommittedIsNotThereAfterAStopWithoutNotice() throws Exception {
        try (Connection one = transaction();
                Connection other = transaction()) {
            set(one, 1, "61");
            set(other, 2, "61");
            other.commit();

            run("SHUTDOWN IMMEDIATELY");
        }

        assertThat(number(1)).isEqualTo(60);
    }

    @Test
    void whatIsWrittenOutsideATransactionIsThereAfterAStopWithoutNotice() throws Exception {
        run("UPDATE counters SET number = 61 WHERE id = 1");

        run("SHUTDOWN IMMEDIATELY");

        assertThat(number(1)).isEqualTo(61);
    }

    @Test
    void aCommitWaitsForThoseInTheMiddleOfAStatementThatWrites() throws Exception {
        try (Connection one = transaction();
                Connection other = transaction()) {
            Future<?> statement = inTheMiddle(one, "UPDATE counters SET number = held(61) WHERE id = 1");
            set(other, 2, "61");
            Future<?> commit = threads.submit(() -> {
                other.commit();
                return null;
            });

            assertThatThrownBy(() -> commit.get(A_WHILE_MILLIS, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            released.countDown();
            commit.get(SECONDS, TimeUnit.SECONDS);
            statement.get(SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void aCommitDoesNotWaitForThoseWhoRead() throws Exception {
        try (Connection one = transaction();
                Connection other = transaction()) {
            Future<?> statement = inTheMiddle(one, "SELECT held(number) FROM counters WHERE id = 1");
            set(other, 2, "61");

            other.commit();

            assertThat(statement).isNotDone();
            released.countDown();
            statement.get(SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void aCommitDoesNotWaitForThoseWhoWaitForARow() throws Exception {
        try (Connection one = transaction();
                Connection other = transaction();
                Connection third = transaction()) {
            set(one, 1, "61");
            Future<?> waiting = threads.submit(() -> {
                set(other, 1, "number + 1");
                other.commit();
                return null;
            });
            assertThatThrownBy(() -> waiting.get(A_WHILE_MILLIS, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            set(third, 2, "61");

            third.commit();
            one.commit();

            waiting.get(SECONDS, TimeUnit.SECONDS);
            assertThat(number(1)).isEqualTo(62);
        }
    }

    private Future<?> inTheMiddle(Connection connection, String sql) throws InterruptedException {
        Future<?> statement = threads.submit(() -> {
            execute(connection, sql);
            return null;
        });
        assertThat(begun.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        return statement;
    }

    private DataSource database() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL(
                "jdbc:h2:file:" + folder.resolve("db") + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000;WRITE_DELAY=86400000");
        h2.setUser("sa");
        h2.setPassword("");
        return WholeTransactions.of(h2);
    }

    private Connection transaction() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void set(Connection connection, int id, String number) throws SQLException {
        execute(connection, "UPDATE counters SET number = " + number + " WHERE id = " + id);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(int id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT number FROM counters WHERE id = " + id)) {
            row.next();
            return row.getInt(1);
        }
    }
}
