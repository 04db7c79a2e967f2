package se.diarium.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import se.diarium.postgres.PostgresServer;

/** The PostgreSQL of this run of the tests, where the machine has one. */
public final class SharedPostgres {

    private static final Optional<PostgresServer> SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedPostgres() {}

    private static Optional<PostgresServer> start() {
        try {
            return PostgresServer.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a new database with nothing in it is found, for a driver; empty where the machine has no PostgreSQL. */
    public static Optional<String> newDatabase() {
        return SERVER.map(SharedPostgres::newDatabase);
    }

    private static String newDatabase(PostgresServer server) {
        String name = "diarium" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(server.url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.url(name);
    }
}
