package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.document.text.Documents;
import se.diarium.register.DiariumModel;
import se.diarium.web.HttpClientOf.Reply;

/** A scanned document is marked as one without text wherever it is met. */
class ScannedOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final String word = "ord" + UUID.randomUUID().toString().replace("-", "");

    @TempDir
    private Path folder;

    @Test
    void aScannedDocumentIsMarkedOnTheRecordInTheApiAndAmongTheHits() throws Exception {
        String scanned = registered("skannad.pdf", Documents.scannedPdf(folder.resolve("a"), 2));
        String written = registered("skriven.pdf", Documents.pdf(folder.resolve("b"), "Ett brev"));

        NodeService nodes = REGISTER.bean("NodeService", NodeService.class);
        assertThat(REGISTER.asSystem(() -> nodes.getProperty(
                        new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, scanned), DiariumModel.PROP_UNREAD)))
                .isEqualTo(List.of("file"));
        assertThat(record(scanned).get("unread"))
                .singleElement()
                .extracting(JsonNode::asText)
                .isEqualTo("file");
        assertThat(record(written).has("unread")).isFalse();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(hit(scanned).get("withoutText").asBoolean()).isTrue();
            assertThat(hit(written).has("withoutText")).isFalse();
        });
    }

    private String registered(String name, Path file) throws Exception {
        Reply made = registrar.json("POST", "/diarium/api/cases", "{\"series\":\"RS\",\"title\":\"Skannat\"}");
        Reply reply = registrar.form(
                made.header("Location").replaceFirst("^/alfresco/s", "") + "/records",
                Map.of("title", "Handling " + word, "direction", "RECEIVED", "kind", "letter"),
                name,
                Files.readAllBytes(file));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().get("id").asText();
    }

    private JsonNode record(String id) throws Exception {
        return registrar.get("/diarium/api/records/" + id).json();
    }

    private JsonNode hit(String id) throws Exception {
        for (JsonNode hit :
                registrar.get("/diarium/api/search?q=" + word).json().get("hits")) {
            if (hit.get("id").asText().equals(id)) {
                return hit;
            }
        }
        throw new AssertionError("Not found: " + id);
    }
}
