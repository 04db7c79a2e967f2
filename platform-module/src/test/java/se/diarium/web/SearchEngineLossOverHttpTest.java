package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.opensearch.OpenSearchNode;
import se.diarium.register.node.Registering;

/** A register whose indexes are in OpenSearch, which is lost and comes back. */
class SearchEngineLossOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @Test
    void registrationGoesOnWithoutTheEngineAndIsFoundWhenItIsBack() throws Exception {
        OpenSearchNode node = OpenSearchNode.start(folder);
        int port = node.url().getPort();
        try (RunningRegister register = RunningRegister.start(Map.of(
                "diarium.search.engine",
                "opensearch",
                "diarium.search.opensearch.urls",
                node.url().toString(),
                "diarium.search.intervalSeconds",
                "1"))) {
            Registering registering = new Registering(register);
            HttpClientOf registrar = HttpClientOf.user(register, RunningRegister.REGISTRAR);
            HttpClientOf citizen = HttpClientOf.citizen(register);
            registering.aCase("Kollektivtrafik före avbrottet");
            await().atMost(PATIENCE).until(() -> hits(registrar) == 1);
            assertThat(citizen.search("kollektivtrafik").status()).isEqualTo(200);

            node.kill();
            registering.aCase("Kollektivtrafik under avbrottet");

            HttpClientOf.Reply refused = registrar.get("/diarium/api/search?q=kollektivtrafik&lang=sv");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            assertThat(refused.header("Retry-After")).isEqualTo("10");
            assertThat(refused.json().path("type").asText()).isEqualTo("urn:diarium:problem:search-unavailable");
            HttpClientOf.Reply page = citizen.get("/diarium/sok?q=kollektivtrafik");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("Retry-After")).isEqualTo("10");
            assertThat(page.text())
                    .contains("Sökningen går inte att nå just nu", "Den kommer tillbaka av sig själv")
                    .doesNotContain("OpenSearch", "127.0.0.1");
            assertThat(citizen.get("/diarium/sok?q=kollektivtrafik&lang=en").text())
                    .contains("The search cannot be reached just now");

            try (OpenSearchNode again = OpenSearchNode.start(folder, port, OpenSearchNode.SMALL_HEAP)) {
                await().atMost(PATIENCE).ignoreExceptions().until(() -> hits(registrar) == 2);
            }
        } finally {
            node.kill();
        }
    }

    private static int hits(HttpClientOf registrar) throws IOException, InterruptedException {
        return registrar
                .get("/diarium/api/search?q=kollektivtrafik")
                .json()
                .path("total")
                .asInt();
    }
}
