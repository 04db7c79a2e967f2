package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** A case in a situation, and what is in it: made by its registrar and its handler when it is asked for. */
final class RightsFixture {

    private final Host host;
    private final DiariumClient registrar;
    private final JsonNode registered;
    private final Map<String, String> made = new HashMap<>();

    RightsFixture(Host host, Situation situation) {
        this.host = host;
        this.registrar = host.as("registrator");
        this.registered = Register.registered(registrar, situation.newCase());
        if (situation == Situation.BEFORE_BODY) {
            Register.complete(approver(), diarienummer(), Map.of("outcome", "approve"))
                    .expect(200);
        }
    }

    /** What a variable of a path or a request stands for. */
    String value(String name) {
        String known = registered.path(name).asText();
        return known.isEmpty() ? made.computeIfAbsent(name, this::make) : known;
    }

    private String make(String name) {
        return switch (name) {
            case "record" -> id(Register.addRecord(registrar, path(), Letter.TEXT, "Skrivelse", "SENT"));
            case "publishedRecord" -> published(make("record"));
            case "task" -> Register.task(approver(), diarienummer()).path("id").asText();
            default -> throw new IllegalArgumentException("Nothing is made for " + name);
        };
    }

    private String published(String record) {
        registrar
                .postJson("/diarium/api/records/" + record + "/publication", Map.of())
                .expect(201);
        return record;
    }

    /** The manager whom a proposal waits for. */
    private DiariumClient approver() {
        host.as("admin")
                .postJson(
                        path() + "/decision",
                        Map.of("body", "RS", "proposal", "Förslaget godkänns.", "manager", "chef"))
                .expect(201);
        return host.as("chef");
    }

    private String path() {
        return Register.path(registered);
    }

    private String diarienummer() {
        return registered.path("diarienummer").asText();
    }

    private static String id(Answer answer) {
        return answer.expect(201).json().path("id").asText();
    }
}
