package se.diarium.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.diarium.application.client.DiariumClient;

class StartFailuresTest {

    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path data;

    @Test
    void aWrongSettingIsToldInTheLogAlone() throws IOException {
        Files.writeString(data.resolve("alfresco-global.properties"), "diarium.zone=Mars\n");

        assertThat(start(0)).isEqualTo(1);
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void aModelThatIsNoneIsToldInTheLogAlone() {
        assertThat(start(0, "--model", "skane")).isEqualTo(1);
        assertThat(errors.toString()).isEmpty();
        assertThat(data.resolve("alfresco-global.properties")).doesNotExist();
    }

    @Test
    void anotherModelThanTheFoldersIsToldInOneLine() {
        new KeptModel(data).keep("halland");

        assertThat(start(0, "--model", "blekinge")).isEqualTo(1);
        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .contains("is kept by the governance model halland, not by blekinge");
    }

    @Test
    void aRegistersOwnBodiesAreNotTakenFromItByAnotherRegionsModel() throws IOException {
        new KeptModel(data).keep("halland");
        try (DiariumServer halland = DiariumServer.start(new ServerOptions(data, "127.0.0.1", 0, false, Map.of()))) {
            DiariumClient.of(halland.address())
                    .login("registrator", halland.accounts().password("registrator"))
                    .postJson("/diarium/api/cases", Map.of("series", "DHS", "title", "Verksamhetsplan för 2020-2022"))
                    .expect(201);
        }

        Files.writeString(data.resolve("alfresco-global.properties"), "diarium.model=blekinge\n");
        assertThat(start(0)).isEqualTo(1);
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void aPortInUseIsToldInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(start(taken.getLocalPort())).isEqualTo(1);
        }
        assertThat(errors.toString().lines()).singleElement().asString().startsWith("Cannot listen on 127.0.0.1:");
    }

    private int start(int port, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("--data", data.toString(), "--port", Integer.toString(port), "--empty"));
        arguments.addAll(List.of(options));
        return new CommandLine(new StartCommand())
                .setErr(new PrintWriter(errors, true))
                .setExecutionExceptionHandler(new StartFailures())
                .execute(arguments.toArray(String[]::new));
    }
}
