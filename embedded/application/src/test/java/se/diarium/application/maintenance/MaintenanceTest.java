package se.diarium.application.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

    private int run(Callable<Integer> command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(printed, true))
                .execute(arguments);
    }

    private int verify(String... more) {
        return run(
                new VerifyRegisterCommand(),
                Stream.concat(Stream.of("--data", data.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private void tamper(String statement) throws SQLException {
        try (Connection database =
                        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("db/repository"), "sa", "");
                Statement plain = database.createStatement()) {
            assertThat(plain.executeUpdate(statement)).isPositive();
        }
    }

    @Test
    void anUntouchedHistoryIsUnbrokenAndTheRegisterIsWhatItSays() {
        assertThat(verify()).isZero();
        assertThat(printed.toString())
                .containsPattern("RS     unbroken, ends with event \\d+ [0-9a-f]{64}")
                .containsPattern("RS     [1-9]\\d* compared with their history, 0 disagreements");
    }

    @Test
    void anEventChangedBehindTheRegistersBackIsNamed() throws SQLException {
        tamper("UPDATE dia_event SET actor = 'nagon.annan' WHERE event_sequence = 1");

        assertThat(verify()).isEqualTo(1);
        assertThat(printed.toString())
                .containsPattern(
                        "RS     broken at event 1 \\(\\d{4}-\\d\\d-\\d\\dT\\S+Z, RS/1/\\d{4}\\): the event has been changed");
    }

    @Test
    void aTitleChangedBehindTheRegistersBackIsNamed() throws SQLException {
        tamper("UPDATE repo_node SET properties = REPLACE(properties, 'Ett ', 'Annat ')"
                + " WHERE properties LIKE '%Ett %rende%'");

        assertThat(verify()).isEqualTo(1);
        assertThat(printed.toString())
                .contains("title was written as \"Ett ärende\" and is \"Annat ärende\"")
                .containsPattern("compared with their history, [1-9]\\d* disagreements");
    }

    @Test
    void aHistoryWrittenAnewIsFoundByWhatWasPrintedBefore() throws SQLException, IOException {
        verify();
        Path noted = Files.writeString(data.resolve("noted.txt"), printed.toString());
        assertThat(verify("--expect", noted.toString())).isZero();
        Files.writeString(noted, printed.toString().replaceAll("[0-9a-f]{64}", "0".repeat(64)));

        assertThat(verify("--expect", noted.toString())).isEqualTo(1);
        assertThat(printed.toString()).contains("it is not the event that was noted");
    }

    @Test
    void theIndexesEqualTheRegister() {
        assertThat(run(new CheckIndexCommand(), "--data", data.toString())).isZero();
        assertThat(printed.toString()).contains("1 cases and records compared", "equal the register");
    }

    @Test
    void theIndexesAreRebuiltWithTheirProgressAndEqualTheRegister() {
        assertThat(run(new CheckIndexCommand(), "--data", data.toString(), "--rebuild"))
                .isZero();
        assertThat(printed.toString())
                .containsPattern("Rebuilding: change \\d+ of \\d+, \\d+ %")
                .contains("Both indexes have been rebuilt", "equal the register");
    }

    @Test
    void anIndexThatCannotBeRightIsToldOfByWhatDiffers() throws SQLException {
        // Nothing tells the indexes of the change.
        tamper("DELETE FROM dia_journal");
        tamper("UPDATE repo_node SET properties = REPLACE(properties, 'Ett ', 'Annat ')"
                + " WHERE properties LIKE '%Ett %rende%'");

        assertThat(run(new CheckIndexCommand(), "--data", data.toString(), "--wait", "0"))
                .isEqualTo(1);
        assertThat(printed.toString()).containsPattern("internal index: [0-9a-f-]{36} is there otherwise");
    }

    @Test
    void aRegisterInUseIsLeftAloneAndTheWayToAskItIsSaid() throws IOException {
        // As a server holds it that is running.
        try (FileChannel database = FileChannel.open(data.resolve("db/repository.mv.db"), StandardOpenOption.WRITE)) {
            assertThat(database.tryLock()).isNotNull();
            assertThat(run(new CheckIndexCommand(), "--data", data.toString())).isEqualTo(2);
        }
        assertThat(printed.toString()).contains("in use by a running server", "/alfresco/s/diarium/api/index");
    }

    @Test
    void aFolderWithoutARegisterIsRefused() {
        assertThat(run(
                        new CheckIndexCommand(),
                        "--data",
                        data.resolve("nothing").toString()))
                .isEqualTo(2);
        assertThat(printed.toString()).contains("No register in");
    }
}
