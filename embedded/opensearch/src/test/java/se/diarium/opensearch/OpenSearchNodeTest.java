package se.diarium.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSearchNodeTest {

    private static final String SWEDISH = "{\"analyzer\":\"swedish\",\"text\":\"nämndernas\"}";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void analysesSwedishAndKeepsItsDataOverAnEnd(@TempDir Path folder) throws Exception {
        try (OpenSearchNode node = OpenSearchNode.start(folder)) {
            assertThat(send(node, "POST", "/_analyze", SWEDISH)).contains("\"token\":\"nämnd\"");
            send(node, "PUT", "/things/_doc/1?refresh=true", "{\"name\":\"kept\"}");
        }
        try (OpenSearchNode node = OpenSearchNode.start(folder)) {
            assertThat(send(node, "GET", "/things/_doc/1", "")).contains("kept");
        }
    }

    private String send(OpenSearchNode node, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(node.url().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
