package se.diarium.docker;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;
import se.diarium.application.DiariumServer;
import se.diarium.application.ServerOptions;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** An embedded repository with a published letter behind the proxy, started once for the tests that ask for it. */
final class Portal implements AutoCloseable {

    private static final String TITLE = "Snöröjning vid hållplatser";

    private final Path folder;
    private final DiariumServer repository;
    private final Nginx nginx;
    private String casePath;
    private String recordId;
    private WebScripts webScripts;

    private Portal(Path folder, DiariumServer repository, Nginx nginx) {
        this.folder = folder;
        this.repository = repository;
        this.nginx = nginx;
    }

    private static Portal open() throws Exception {
        Nginx.assumeInstalled();
        Path folder = Files.createTempDirectory("diarium-portal");
        DiariumServer repository = DiariumServer.start(new ServerOptions(
                folder.resolve("data"),
                "127.0.0.1",
                0,
                false,
                Map.of(
                        "diarium.publicAddress",
                        "https://" + Nginx.PUBLIC_HOST,
                        "diarium.model",
                        "halland",
                        "diarium.bodies",
                        "classpath:alfresco/module/diarium-platform/bodies.yaml")));
        try {
            String address =
                    repository.address().getHost() + ":" + repository.address().getPort();
            Path files = Files.createDirectory(folder.resolve("nginx"));
            Portal portal = new Portal(folder, repository, Nginx.start(files, address, "127.0.0.1:1"));
            portal.publishALetter();
            return portal;
        } catch (Exception e) {
            repository.close();
            throw e;
        }
    }

    private void publishALetter() throws IOException {
        DiariumClient registrar = DiariumClient.of(repository.address()).login("registrator", password());
        JsonNode registered = registrar
                .postJson("/diarium/api/cases", Map.of("series", "RUN", "title", TITLE, "handler", "handlaggare"))
                .expect(201)
                .json();
        casePath = "/" + registered.path("series").asText() + "/"
                + registered.path("number").asInt() + "/"
                + registered.path("year").asInt();
        MultipartBody letter = new MultipartBody()
                .field("title", TITLE)
                .field("kind", "letter")
                .field("direction", "SENT")
                .field("date", "2024-05-20")
                .file("file", "brev.txt", "text/plain", TITLE.getBytes(StandardCharsets.UTF_8));
        recordId = registrar
                .post("/diarium/api/cases" + casePath + "/records", letter)
                .expect(201)
                .json()
                .path("id")
                .asText();
        registrar
                .postJson("/diarium/api/records/" + recordId + "/publication", Map.of())
                .expect(201);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> registrar.get("/diarium/sok?q=hållplatser").text().contains(recordId));
        String[] number = casePath.split("/");
        String meeting =
                decidedAtMeeting(registrar, registered.path("diarienummer").asText());
        webScripts = WebScripts.read(Map.of(
                "series",
                number[1],
                "number",
                number[2],
                "year",
                number[3],
                "id",
                recordId,
                "object",
                goalOfAPlan(registrar),
                "organ",
                number[1],
                "date",
                meeting,
                "paragraph",
                paragraph(registrar)));
    }

    /** Has a body decide in the case at a meeting today, whose minutes are approved; the last part of its address. */
    /** The id of a goal of a plan that is published in the case of the letter. */
    private String goalOfAPlan(DiariumClient registrar) {
        MultipartBody form = new MultipartBody()
                .field("title", "Plan för snöröjning")
                .field("kind", "plan")
                .field("direction", "SENT")
                .file("file", "plan.txt", "text/plain", TITLE.getBytes(StandardCharsets.UTF_8));
        String plan = registrar
                .post("/diarium/api/cases" + casePath + "/records", form)
                .expect(201)
                .json()
                .path("id")
                .asText();
        registrar
                .postJson("/diarium/api/records/" + plan + "/publication", Map.of())
                .expect(201);
        return registrar
                .postJson(
                        "/diarium/api/plans/" + plan + "/objects",
                        Map.of("kind", "GOAL", "text", "Röjt till klockan sex"))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private String decidedAtMeeting(DiariumClient registrar, String diarienummer) {
        String today = LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
        String meeting = "/diarium/api/meetings/RUN/" + today;
        registrar
                .postJson("/diarium/api/meetings", Map.of("body", "RUN", "date", today))
                .expect(201);
        String item = registrar
                .postJson(
                        meeting + "/items",
                        Map.of("kind", "CASE", "diarienummer", diarienummer, "papers", List.of(recordId)))
                .expect(201)
                .json()
                .path("id")
                .asText();
        registrar.postJson(meeting + "/status", Map.of("status", "SUMMONED")).expect(200);
        registrar
                .postJson(meeting + "/items/" + item + "/decision", Map.of("outcome", "APPROVED", "text", "Godkänns."))
                .expect(200);
        registrar.postJson(meeting + "/status", Map.of("status", "HELD")).expect(200);
        registrar
                .postJson(meeting + "/status", Map.of("status", "MINUTES_APPROVED"))
                .expect(200);
        return today;
    }

    private String paragraph(DiariumClient registrar) {
        return registrar
                .get("/diarium/api/cases" + casePath)
                .expect(200)
                .json()
                .at("/decisions/0/paragraph")
                .asText();
    }

    Nginx nginx() {
        return nginx;
    }

    /** The case of the letter, as in its addresses: "/RUN/1/2024". */
    String casePath() {
        return casePath;
    }

    String recordId() {
        return recordId;
    }

    WebScripts webScripts() {
        return webScripts;
    }

    /** The password of the user {@code registrator}. */
    String password() {
        return repository.accounts().password("registrator");
    }

    @Override
    public void close() throws IOException {
        nginx.close();
        repository.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Gives the portal to tests that ask for it. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Portal.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Portal.class, type -> opened(), Portal.class);
        }

        private static Portal opened() {
            try {
                return open();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("The portal does not start", e);
            }
        }
    }
}
