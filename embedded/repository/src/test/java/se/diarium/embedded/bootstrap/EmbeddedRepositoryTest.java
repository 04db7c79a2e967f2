package se.diarium.embedded.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.alfresco.service.cmr.module.ModuleService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.embedded.server.ServerStartException;
import se.diarium.embedded.testmodule.TestLog;

/** The whole host with the test module in it, started, stopped and started again. */
class EmbeddedRepositoryTest {

    private static final String PASSWORD = "correct horse battery";

    @Test
    void startsStopsAndStartsAgainOnTheSameData(@TempDir Path data) throws Exception {
        try (EmbeddedRepository repository = start(data, 0)) {
            assertThat(get(repository.address() + "/alfresco/s/test/hello/Anna"))
                    .contains("Hello Anna");
            assertThat(lines(repository))
                    .containsExactly("test-module.once System true", "test-module.always System true");
            assertThat(repository
                            .context()
                            .getBean("ModuleService", ModuleService.class)
                            .getModule("test-module")
                            .getTitle())
                    .isEqualTo("Test module");
        }
        try (EmbeddedRepository repository = start(data, 0)) {
            assertThat(lines(repository))
                    .containsExactly(
                            "test-module.once System true",
                            "test-module.always System true",
                            "test-module.always System true");
        }
    }

    @Test
    void saysThatAPortIsTakenAndLeavesNothingOpen(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> start(data, taken.getLocalPort()))
                    .isInstanceOf(ServerStartException.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
        try (EmbeddedRepository repository = start(data, 0)) {
            assertThat(repository.address().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void letsTheAdministratorLogInAndOut(@TempDir Path data) throws Exception {
        try (EmbeddedRepository repository = start(data, 0)) {
            String scripts = repository.address() + "/alfresco/s";
            String ticket = new ObjectMapper()
                    .readTree(send(HttpRequest.newBuilder(URI.create(scripts + "/api/login"))
                                    .POST(HttpRequest.BodyPublishers.ofString(
                                            "{\"username\": \"admin\", \"password\": \"" + PASSWORD + "\"}")))
                            .body())
                    .at("/data/ticket")
                    .textValue();
            assertThat(get(scripts + "/test/administration?alf_ticket=" + ticket))
                    .startsWith("admin");
            HttpRequest.Builder logout = HttpRequest.newBuilder(
                    URI.create(scripts + "/api/login/ticket/" + ticket + "?alf_ticket=" + ticket));
            assertThat(send(logout.DELETE()).statusCode()).isEqualTo(200);
            assertThat(send(logout.GET()).statusCode()).isEqualTo(401);
        }
    }

    private static EmbeddedRepository start(Path data, int port) {
        return EmbeddedRepository.start(
                new RepositoryConfiguration(data, "127.0.0.1", port, Map.of("embedded.admin.password", PASSWORD)));
    }

    private static Iterable<String> lines(EmbeddedRepository repository) {
        return repository.context().getBean(TestLog.class).lines();
    }

    private static String get(String url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url))).body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
