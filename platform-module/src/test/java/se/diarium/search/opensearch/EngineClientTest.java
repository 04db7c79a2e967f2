package se.diarium.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.opensearch.OpenSearchNode;
import se.diarium.search.SearchUnavailableException;

class EngineClientTest {

    private static final String SECRET = "changeit";

    @TempDir
    private Path folder;

    @Test
    void aNodeThatDoesNotAnswerIsPassedOver() throws IOException {
        URI nobody = URI.create("http://127.0.0.1:" + OpenSearchNode.freePort());

        assertThat(new EngineClient(settings(Optional.empty(), nobody, TestCluster.url()))
                        .get("/_cluster/health")
                        .good()
                        .path("status")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void aSignerThatIsNamedIsTrustedAndNoOther() throws Exception {
        tool("-genkeypair", "-alias", "node", "-keyalg", "EC", "-dname", "CN=node", "-ext", "SAN=IP:127.0.0.1");
        Path certificate = folder.resolve("node.pem");
        tool("-exportcert", "-rfc", "-alias", "node", "-file", certificate.toString());
        HttpsServer server = server();
        try {
            URI url = URI.create("https://127.0.0.1:" + server.getAddress().getPort());

            assertThat(new EngineClient(settings(Optional.of(certificate), url))
                            .get("/")
                            .status())
                    .isEqualTo(200);
            assertThatThrownBy(() -> new EngineClient(settings(Optional.empty(), url)).get("/"))
                    .isInstanceOf(SearchUnavailableException.class)
                    .rootCause()
                    .hasMessageContaining("unable to find valid certification path");
        } finally {
            server.stop(0);
        }
    }

    private HttpsServer server() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream store = Files.newInputStream(folder.resolve("keys"))) {
            keys.load(store, SECRET.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, SECRET.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private void tool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(Arrays.asList(arguments));
        command.addAll(
                List.of("-keystore", folder.resolve("keys").toString(), "-storepass", SECRET, "-storetype", "PKCS12"));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static EngineSettings settings(Optional<Path> certificate, URI... urls) {
        return new EngineSettings(
                List.of(urls),
                "",
                "",
                certificate,
                "diarium",
                1,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ZERO);
    }
}
