package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** The steps that several tests take, each as one call of the contract. */
final class Register {

    static final String CASES = "/diarium/api/cases";

    private Register() {}

    static Map<String, Object> newCase(String series, String title) {
        Map<String, Object> body = new HashMap<>();
        body.put("series", series);
        body.put("title", title);
        body.put("handler", "handlaggare");
        return body;
    }

    /** A title that no other case has. */
    static String unique(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    static JsonNode registered(DiariumClient registrar, Map<String, Object> body) {
        return registrar.postJson(CASES, body).expect(201).json();
    }

    static String path(JsonNode registered) {
        return CASES + "/" + registered.path("series").asText() + "/"
                + registered.path("number").asInt() + "/"
                + registered.path("year").asInt();
    }

    /** The place of a case in the workspace. */
    static String place(JsonNode registered) {
        return "/arenden/" + registered.path("series").asText() + "/"
                + registered.path("number").asInt() + "/"
                + registered.path("year").asInt();
    }

    /** The case as a user reads it. */
    static JsonNode read(DiariumClient user, JsonNode registered) {
        return user.get(path(registered)).expect(200).json();
    }

    /** Has the handler of a case ask somebody, on its way to a body, about a proposal to decide on a record. */
    static void consult(DiariumClient handler, String casePath, String asked, String body, String recordId) {
        handler.putJson(
                        casePath + "/route",
                        Map.of(
                                "steps",
                                List.of(
                                        Map.of("kind", "CONSULTATION", "who", List.of(asked), "days", 30),
                                        Map.of("kind", "MANAGER"),
                                        Map.of("kind", "BODY")),
                                "reason",
                                "Remitteras"))
                .expect(200);
        handler.postJson(casePath + "/decision", Map.of("body", body, "proposal", "Antas", "recordId", recordId))
                .expect(201);
    }

    static Answer addRecord(DiariumClient user, String casePath, Letter letter, String title, String direction) {
        return user.post(
                casePath + "/records",
                new MultipartBody()
                        .field("title", title)
                        .field("kind", "letter")
                        .field("direction", direction)
                        .field("date", "2024-05-20")
                        .file("file", letter.filename(), letter.mediaType(), letter.bytes()));
    }

    /** A letter that was sent, added to a case and published; its id. */
    static String published(DiariumClient registrar, String casePath, String title) {
        String record = addRecord(registrar, casePath, Letter.TEXT, title, "SENT")
                .expect(201)
                .json()
                .path("id")
                .asText();
        registrar
                .postJson("/diarium/api/records/" + record + "/publication", Map.of())
                .expect(201);
        return record;
    }

    static Answer attach(DiariumClient user, String recordId, String title) {
        return user.post(
                "/diarium/api/records/" + recordId + "/attachments",
                withFile(new MultipartBody().field("title", title).field("direction", "SENT"), Letter.TEXT));
    }

    static Answer supersede(DiariumClient user, String recordId, String reason) {
        return user.post(
                "/diarium/api/records/" + recordId + "/versions",
                withFile(new MultipartBody().field("reason", reason), Letter.TEXT));
    }

    static Answer addDraft(DiariumClient user, String casePath) {
        return user.post(casePath + "/working-material", withFile(new MultipartBody(), Letter.TEXT));
    }

    static MultipartBody withFile(MultipartBody form, Letter letter) {
        return form.file("file", letter.filename(), letter.mediaType(), letter.bytes());
    }

    /** The task of a case among a user's tasks. */
    static JsonNode task(DiariumClient user, String diarienummer) {
        for (JsonNode task : user.get("/diarium/api/tasks").expect(200).json().path("items")) {
            if (task.path("diarienummer").asText().equals(diarienummer)) {
                return task;
            }
        }
        throw new AssertionError("No task for " + diarienummer);
    }

    static Answer complete(DiariumClient user, String diarienummer, Map<String, Object> completion) {
        String id = task(user, diarienummer).path("id").asText();
        return user.postJson("/diarium/api/tasks/" + id, completion);
    }

    static JsonNode search(DiariumClient user, String query) {
        return user.get("/diarium/sok?format=json&q=" + encoded(query))
                .expect(200)
                .json();
    }

    /** The ids of everything that a query finds, page after page. */
    static List<String> found(DiariumClient user, String query) {
        List<String> found = new ArrayList<>();
        List<String> page;
        int number = 0;
        do {
            number++;
            page = ids(user.get("/diarium/sok?format=json&sida=" + number + "&q=" + encoded(query))
                    .expect(200)
                    .json());
            found.addAll(page);
        } while (!page.isEmpty());
        return found;
    }

    static List<String> ids(JsonNode searchResult) {
        List<String> ids = new ArrayList<>();
        searchResult.path("hits").forEach(hit -> ids.add(hit.path("id").asText()));
        return ids;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
