package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** What a case has besides records: parties, deadlines, notes, links, classification, and its history. */
@ExtendWith(Host.Extension.class)
class CasePartsTest {

    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private final DiariumClient handler;
    private final DiariumClient manager;

    CasePartsTest(Host host) {
        citizen = host.citizen();
        registrar = host.as("registrator");
        handler = host.as("handlaggare");
        manager = host.as("chef");
    }

    private String aCase(String title) {
        return Register.path(Register.registered(registrar, Register.newCase("RS", title)));
    }

    private static JsonNode items(DiariumClient user, String path) {
        return user.get(path).expect(200).json().path("items");
    }

    private static JsonNode added(DiariumClient user, String path, Map<String, Object> body) {
        return user.postJson(path, body).expect(201).json();
    }

    @Test
    void aPartyIsAddedChangedAndEndedAndStays() {
        String path = aCase("Ärende med parter");
        JsonNode party = added(handler, path + "/parties", Map.of("name", "Anna Berg", "role", "applicant"));
        String address = path + "/parties/" + party.path("id").asText();

        handler.patchJson(address, Map.of("publicName", "Sökanden")).expect(200);
        handler.delete(address).expect(204);

        JsonNode listed = items(manager, path + "/parties");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).path("publicName").asText()).isEqualTo("Sökanden");
        assertThat(listed.get(0).path("until").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "parties, role, role.unknown",
        "deadlines, responsible, handler.unknown",
        "notes, corrects, note.unknown",
        "links, diarienummer, link.noCase"
    })
    void whatCannotBeAcceptedIsNamedFieldByField(String resource, String field, String code) {
        String path = aCase("Fel i fält");
        Map<String, Map<String, Object>> wrong = Map.of(
                "parties", Map.of("name", "Anna", "role", "kung"),
                "deadlines", Map.of("what", "Svara", "due", "2031-01-01", "responsible", "ingen.alls"),
                "notes", Map.of("text", "Ringde", "corrects", "finns-inte"),
                "links", Map.of("type", "RELATED", "diarienummer", "RS/999999/2024"));

        Answer answer = handler.postJson(path + "/" + resource, wrong.get(resource));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        JsonNode error = answer.json().path("errors").get(0);
        assertThat(error.path("field").asText()).isEqualTo(field);
        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(items(handler, path + "/" + resource)).isEmpty();
    }

    @Test
    void theHandlersDayHasWhatIsOverdueFirst() {
        String path = aCase("Bevakas");
        JsonNode later = added(registrar, path + "/deadlines", Map.of("what", "Sedan", "due", "2031-01-01"));
        JsonNode overdue = added(registrar, path + "/deadlines", Map.of("what", "Nu", "due", "2020-01-01"));

        List<String> day = items(handler, "/diarium/api/deadlines?mine=true&until=2031-01-01&limit=200")
                .findValuesAsText("id");

        assertThat(day)
                .containsSubsequence(
                        overdue.path("id").asText(), later.path("id").asText());
        handler.patchJson(path + "/deadlines/" + overdue.path("id").asText(), Map.of("met", true))
                .expect(200);
        assertThat(items(handler, "/diarium/api/deadlines?mine=true&limit=200").findValuesAsText("id"))
                .doesNotContain(overdue.path("id").asText());
    }

    @Test
    void aNoteIsCorrectedByAnother() {
        String path = aCase("Antecknas");
        JsonNode first = added(handler, path + "/notes", Map.of("text", "Ringde"));
        added(
                handler,
                path + "/notes",
                Map.of("text", "Ringde inte", "corrects", first.path("id").asText()));

        JsonNode notes = items(manager, path + "/notes");

        assertThat(notes.findValuesAsText("text")).containsExactly("Ringde", "Ringde inte");
        assertThat(notes.get(0).path("by").asText()).isEqualTo("handlaggare");
    }

    @Test
    void aLinkIsSeenFromBothCasesUnlessTheOtherIsSecret() {
        String one = aCase("Ena änden");
        JsonNode other = Register.registered(registrar, Register.newCase("RS", "Andra änden"));
        Map<String, Object> given = new HashMap<>(Register.newCase("RS", "Hemlig ände"));
        given.put("secrecy", Map.of("chapter", 21, "section", 7));
        JsonNode secret = Register.registered(registrar, given);
        for (JsonNode end : List.of(other, secret)) {
            added(
                    handler,
                    one + "/links",
                    Map.of(
                            "type",
                            "CONTINUES",
                            "diarienummer",
                            end.path("diarienummer").asText()));
        }

        assertThat(items(handler, one + "/links")).hasSize(2);
        assertThat(items(manager, one + "/links").findValuesAsText("diarienummer"))
                .containsExactly(other.path("diarienummer").asText());
        assertThat(items(manager, Register.path(other) + "/links")
                        .get(0)
                        .path("type")
                        .asText())
                .isEqualTo("CONTINUED_BY");
        assertThat(manager.get(one + "/history").expect(200).text())
                .doesNotContain(secret.path("diarienummer").asText())
                .doesNotContain(secret.path("id").asText());
    }

    @Test
    void citizensSeePublicFormsOfPartiesAndLinksBetweenPublicCasesAlone() {
        String one = aPublicCase("Offentligt ett");
        String other = aPublicCase("Offentligt två");
        String closed = aCase("Opublicerat");
        added(handler, one + "/parties", Map.of("name", "Anna Berg", "publicName", "Sökanden", "role", "applicant"));
        added(handler, one + "/parties", Map.of("name", "Bo Ek", "role", "counterpart"));
        added(handler, one + "/notes", Map.of("text", "Ringde Anna Berg"));
        for (String end : List.of(other, closed)) {
            String designation =
                    handler.get(end).expect(200).json().path("diarienummer").asText();
            added(handler, one + "/links", Map.of("type", "RELATED", "diarienummer", designation));
        }

        JsonNode open = citizen.get(one.replace("/api/cases", "/arende") + "?format=json")
                .expect(200)
                .json();

        assertThat(open.path("parties").findValuesAsText("name")).containsExactly("Sökanden");
        assertThat(open.path("links").findValuesAsText("title")).containsExactly("Offentligt två");
        assertThat(citizen.get(one.replace("/api/cases", "/arende")).expect(200).text())
                .contains("Sökanden")
                .doesNotContain("Anna Berg", "Bo Ek", "Ringde");
    }

    private String aPublicCase(String title) {
        String path = aCase(title);
        Register.published(registrar, path, "Skrivelse");
        return path;
    }

    @Test
    void aChangeOfACaseThatHasChangedSinceIsRefused() {
        String path = aCase("Ändrat sedan dess");
        String seen = handler.get(path).expect(200).headers().firstValue("ETag").orElseThrow();
        added(handler, path + "/notes", Map.of("text", "Hann före"));

        Answer late = handler.send(
                "POST",
                path + "/notes",
                Map.of("Content-Type", "application/json", "If-Match", seen),
                BodyPublishers.ofString("{\"text\": \"För sent\"}"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(items(handler, path + "/notes").findValuesAsText("text")).containsExactly("Hann före");
    }

    @Test
    void aClassifiedCaseIsFoundByItsClass() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Klassas"));

        handler.send(
                        "PUT",
                        Register.path(registered) + "/classification",
                        Map.of("Content-Type", "application/json"),
                        BodyPublishers.ofString("{\"code\": \"4.5\"}"))
                .expect(200);

        assertThat(items(manager, Register.CASES + "?classification=4&limit=200")
                        .findValuesAsText("id"))
                .contains(registered.path("id").asText());
        assertThat(items(manager, "/diarium/api/classification").findValuesAsText("code"))
                .contains("4", "4.5");
    }

    @Test
    void theHistoryTellsEveryChangeInTheLanguageOfTheCaller() {
        String path = aCase("Allt antecknas");
        handler.patchJson(path, Map.of("title", "Ny rubrik")).expect(200);

        JsonNode latest = items(handler, path + "/history?limit=1&lang=sv").get(0);

        assertThat(latest.path("actor").asText()).isEqualTo("handlaggare");
        assertThat(latest.path("text").asText()).isEqualTo("Ärendet ändrades");
        assertThat(latest.path("changes").findValuesAsText("beforeText")).contains("Allt antecknas");
        assertThat(latest.path("changes").findValuesAsText("afterText")).contains("Ny rubrik");
        assertThat(items(handler, path + "/history?limit=1&lang=en")
                        .get(0)
                        .path("text")
                        .asText())
                .isEqualTo("The case was changed");
    }
}
