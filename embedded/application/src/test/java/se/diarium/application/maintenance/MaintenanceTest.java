package se.diarium.application.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.diarium.application.DiariumServer;
import se.diarium.application.ServerOptions;
import se.diarium.application.client.DiariumClient;

class MaintenanceTest {

    @TempDir
    private Path data;

    private final StringWriter printed = new StringWriter();

    @BeforeEach
    void registerACase() {
        try (DiariumServer server = DiariumServer.start(new ServerOptions(data, "127.0.0.1", 0, false, Map.of()))) {
            DiariumClient.of(server.address())
                    .login("registrator", server.accounts().password("registrator"))
                    .postJson("/diarium/api/cases", Map.of("series", "RS", "title", "Ett ärende"))
                    .expect(201);
        }
    }

    private int run(Callable<Integer> command, Path folder) {
        return new CommandLine(command)
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(printed, true))
                .execute("--data", folder.toString());
    }

    @Test
    void anUntouchedHistoryIsUnbroken() {
        assertThat(run(new VerifyRegisterCommand(), data)).isZero();
        assertThat(printed.toString()).contains("RS     unbroken");
    }

    @Test
    void anEventChangedBehindTheRegistersBackIsNamed() throws SQLException {
        try (Connection database =
                        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("db/repository"), "sa", "");
                Statement statement = database.createStatement()) {
            statement.execute("UPDATE dia_event SET actor = 'nagon.annan' WHERE event_sequence = 1");
        }

        assertThat(run(new VerifyRegisterCommand(), data)).isEqualTo(1);
        assertThat(printed.toString()).contains("RS     broken at event 1");
    }

    @Test
    void theIndexesEqualTheRegister() {
        assertThat(run(new CheckIndexCommand(), data)).isZero();
        assertThat(printed.toString()).contains("1 cases and records compared", "equal the register");
    }

    @Test
    void aFolderWithoutARegisterIsRefused() {
        assertThat(run(new CheckIndexCommand(), data.resolve("nothing"))).isEqualTo(2);
        assertThat(printed.toString()).contains("No register in");
    }
}
