package se.diarium.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    @Test
    void runsWithItsSettingsAndLeavesNothingBehind() throws IOException, SQLException {
        Optional<PostgresServer> started = PostgresServer.start("work_mem=48MB");
        assumeTrue(started.isPresent(), "There is no PostgreSQL on this machine");
        String url = started.get().url("postgres");
        Path data;

        try (PostgresServer server = started.get()) {
            assertThat(shown(url, "work_mem")).isEqualTo("48MB");
            data = Path.of(shown(url, "data_directory"));
            assertThat(Files.exists(data)).isTrue();
        }

        assertThatThrownBy(() -> shown(url, "work_mem")).isInstanceOf(SQLException.class);
        assertThat(Files.exists(data.getParent())).isFalse();
    }

    private static String shown(String url, String setting) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
