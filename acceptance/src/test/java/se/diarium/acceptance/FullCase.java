package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import se.diarium.application.client.DiariumClient;

/** A case that has something of everything. */
final class FullCase {

    private FullCase() {}

    /** Registers one and returns the address of its internal page. */
    static String pageOf(DiariumClient registrar) {
        JsonNode other = Register.registered(registrar, Register.newCase("RS", "Det andra ärendet"));
        Map<String, Object> given = Register.newCase("RS", "Ärende med allt");
        given.put("initiator", "Anna Berg");
        given.put("secrecy", Map.of("chapter", 21, "section", 7));
        String path = Register.path(Register.registered(registrar, given));
        registrar.patchJson(path, Map.of("title", "Ärende med allt möjligt")).expect(200);
        add(registrar, path, "parties", Map.of("name", "Anna Berg", "role", "applicant", "email", "anna@example.se"));
        add(registrar, path, "deadlines", Map.of("what", "Svara", "due", "2020-01-01"));
        add(registrar, path, "notes", Map.of("text", "Ringde och frågade"));
        add(
                registrar,
                path,
                "links",
                Map.of(
                        "type",
                        "RELATED",
                        "diarienummer",
                        other.path("diarienummer").asText()));
        Register.addRecord(registrar, path, Letter.TEXT, "Skrivelse", "RECEIVED")
                .expect(201);
        String voided = Register.addRecord(registrar, path, Letter.TEXT, "Felaktig", "SENT")
                .expect(201)
                .json()
                .path("id")
                .asText();
        registrar
                .postJson("/diarium/api/records/" + voided + "/voiding", Map.of("reason", "Fel ärende"))
                .expect(200);
        return pageOf(path);
    }

    /** The address of the internal page of a case in the API. */
    static String pageOf(String path) {
        return path.replace("/api/cases/", "/register/arende/");
    }

    private static void add(DiariumClient registrar, String path, String resource, Map<String, Object> body) {
        registrar.postJson(path + "/" + resource, body).expect(201);
    }
}
