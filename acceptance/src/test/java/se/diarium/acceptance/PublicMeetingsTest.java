package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** The meetings and their decisions as citizens see them, and what they do not see. */
@ExtendWith(Host.Extension.class)
class PublicMeetingsTest {

    private static final String BODY = "HSN";

    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private final int year = LocalDate.now(ZoneId.of("Europe/Stockholm")).getYear();

    PublicMeetingsTest(Host host) {
        citizen = host.citizen();
        registrar = host.as("registrator");
    }

    private JsonNode registered(String title, Map<String, Object> more) {
        Map<String, Object> given = new HashMap<>(Register.newCase(BODY, title));
        given.putAll(more);
        return Register.registered(registrar, given);
    }

    private String record(JsonNode file, String title) {
        return Register.addRecord(registrar, Register.path(file), Letter.TEXT, title, "SENT")
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private String published(JsonNode file, String title) {
        return Register.published(registrar, Register.path(file), title);
    }

    private static String page(String day) {
        return "/diarium/sammantrade/" + BODY + "/" + day;
    }

    private static JsonNode lastItem(JsonNode meeting) {
        JsonNode items = meeting.path("items");
        return items.get(items.size() - 1);
    }

    @Test
    void theMeetingsOfABodyAreListedForEverybody() {
        String day = Meetings.planned(registrar, BODY);

        JsonNode list = citizen.get("/diarium/sammantraden?format=json&organ=" + BODY + "&ar=" + year)
                .expect(200)
                .json();

        assertThat(list.path("coming").findValuesAsText("url")).anyMatch(url -> url.endsWith(page(day)));
        assertThat(list.path("calendar").asText()).endsWith("/diarium/sammantraden.ics?organ=" + BODY);
        assertThat(citizen.get("/diarium/sammantraden?organ=XX").status()).isEqualTo(422);
    }

    @Test
    void aDecisionIsFoundByItsParagraphWhenTheMinutesAreApproved() {
        JsonNode file = registered("Intern rubrik", Map.of("publicTitle", "Vårdplatser i länet"));
        String open = published(file, "Skrivelse om vårdplatser");
        String day = Meetings.planned(registrar, BODY);
        String address = Meetings.path(BODY, day);
        String item = Meetings.put(
                registrar, address, file.path("diarienummer").asText(), "Punkt", open, record(file, "Intern bilaga"));
        Meetings.proceed(registrar, address, "SUMMONED");
        assertThat(lastItem(citizen.get(page(day) + "?format=json").json()).has("decision"))
                .isFalse();

        String paragraph = Meetings.approved(registrar, address, item);

        JsonNode decision = citizen.get("/diarium/beslut/" + BODY + "/" + year + "/" + paragraph + "?format=json")
                .expect(200)
                .json();
        assertThat(decision.path("heading").asText()).isEqualTo("Vårdplatser i länet");
        assertThat(decision.path("text").asText()).isEqualTo("Så beslutas.");
        assertThat(decision.path("papers").findValuesAsText("id")).containsExactly(open);
        assertThat(decision.path("meetingUrl").asText()).endsWith(page(day));
        String casePage = Register.path(file).replace("/api/cases", "/arende");
        assertThat(citizen.get(casePage).text())
                .contains("/alfresco/s/diarium/beslut/" + BODY + "/" + year + "/" + paragraph);
    }

    @Test
    void ofThePapersOfAMeetingThePublishedOnesAreLinkedAndNothingIsToldOfTheOthers() {
        String day = Meetings.summoned(registrar, BODY);
        String summons = Meetings.paper(registrar, BODY, day, "SUMMONS");
        Meetings.proceed(registrar, Meetings.path(BODY, day), "HELD");
        Meetings.proceed(registrar, Meetings.path(BODY, day), "MINUTES_APPROVED");
        String minutes = Meetings.paper(registrar, BODY, day, "MINUTES");
        JsonNode before = citizen.get(page(day) + "?format=json").expect(200).json();
        String pageBefore = citizen.get(page(day)).expect(200).text();
        registrar
                .postJson("/diarium/api/records/" + minutes + "/publication", Map.of())
                .expect(201);

        JsonNode papers =
                citizen.get(page(day) + "?format=json").expect(200).json().path("papers");

        assertThat(before.path("papers").isArray()).isTrue();
        assertThat(before.path("papers")).isEmpty();
        assertThat(pageBefore).doesNotContain(minutes, "Sammanträdets handlingar");
        assertThat(papers.findValuesAsText("id")).containsExactly(minutes);
        assertThat(citizen.get(page(day)).expect(200).text())
                .contains("Sammanträdets handlingar", papers.at("/0/title").asText(), minutes)
                .doesNotContain(summons, "Kallelse till");
    }

    /** The membership of HSN in 1974 of somebody without an account; an earlier run on this host may have made it. */
    private String membership(String name, String role) {
        String members = "/diarium/api/bodies/" + BODY + "/members";
        for (JsonNode known :
                registrar.get(members + "?on=1974-02-01").expect(200).json().path("items")) {
            if (known.path("name").asText().equals(name)) {
                return known.path("id").asText();
            }
        }
        return registrar
                .postJson(members, Map.of("name", name, "role", role, "from", "1974-01-01", "to", "1974-12-31"))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private void approve(String address, Map<String, Object> given) {
        registrar.postJson(address + "/approvals", given).expect(200);
    }

    private int decisionPage(JsonNode item) {
        return citizen.get("/diarium/beslut/" + BODY + "/1974/"
                        + item.path("paragraph").asText())
                .status();
    }

    @Test
    void aParagraphThatIsApprovedAtOnceIsFoundThoughTheRestOfTheMinutesWaits() {
        String chair = membership("Karin Klubba", "CHAIR");
        String other = membership("Jan Justerare", "MEMBER");
        JsonNode file = registered("Brådskande", Map.of("publicTitle", "Vaccin till länet"));
        published(file, "Skrivelse om vaccin");
        String key = registrar
                .postJson("/diarium/api/meetings", Map.of("body", BODY, "date", "1974-02-01"))
                .expect(201)
                .json()
                .path("key")
                .asText();
        String day = key.substring(BODY.length() + 1);
        String address = Meetings.path(BODY, day);
        String item = Meetings.put(registrar, address, file.path("diarienummer").asText(), "Punkt");
        Meetings.proceed(registrar, address, "SUMMONED");
        registrar
                .putJson(
                        address + "/attendance",
                        Map.of(
                                "attendance",
                                List.of(
                                        Map.of("member", chair, "presence", "PRESENT"),
                                        Map.of("member", other, "presence", "PRESENT"))))
                .expect(200);
        String opening =
                registrar.get(address).expect(200).json().at("/items/0/id").asText();
        for (String decided : List.of(opening, item)) {
            registrar
                    .postJson(address + "/items/" + decided + "/decision", Map.of("outcome", "APPROVED"))
                    .expect(200);
        }
        Meetings.proceed(registrar, address, "HELD");
        registrar
                .putJson(address + "/approvers", Map.of("approvers", List.of(Map.of("member", other))))
                .expect(200);
        JsonNode items = registrar.get(address).expect(200).json().path("items");
        JsonNode urgent = items.get(items.size() - 1);
        approve(address, Map.of("items", List.of(item), "member", chair));
        assertThat(decisionPage(urgent)).isEqualTo(404);

        approve(address, Map.of("items", List.of(item), "member", other));

        assertThat(decisionPage(urgent)).isEqualTo(200);
        assertThat(decisionPage(items.get(0))).isEqualTo(404);
        JsonNode meeting = citizen.get(page(day) + "?format=json").expect(200).json();
        assertThat(meeting.path("status").asText()).isEqualTo("HELD");
        assertThat(lastItem(meeting).at("/decision/paragraph").asText())
                .isEqualTo(urgent.path("paragraph").asText());
        assertThat(meeting.at("/items/0").has("decision")).isFalse();
        assertThat(citizen.get(Register.path(file).replace("/api/cases", "/arende"))
                        .text())
                .contains("/alfresco/s/diarium/beslut/" + BODY + "/1974/"
                        + urgent.path("paragraph").asText());
        approve(address, Map.of("member", chair));
        approve(address, Map.of("member", other));
        assertThat(decisionPage(items.get(0))).isEqualTo(200);
    }

    @Test
    void nothingOfASecretCaseOrAnUnpublishedOneIsToldOnAnyPage() {
        JsonNode unpublished = registered("Klagomål från Bo Ekdahl", Map.of("initiator", "Bo Ekdahl"));
        JsonNode secret = registered("Anmälan mot Carl Askman", Map.of("secrecy", Map.of("chapter", 25, "section", 1)));
        registrar
                .postJson(Register.path(secret) + "/parties", Map.of("name", "Dora Forsman", "role", "applicant"))
                .expect(201);
        String day = Meetings.planned(registrar, BODY);
        String address = Meetings.path(BODY, day);
        String first = Meetings.put(
                registrar,
                address,
                unpublished.path("diarienummer").asText(),
                "Punkt om Bo Ekdahl",
                record(unpublished, "Brev från Bo Ekdahl"));
        String second = Meetings.put(
                registrar,
                address,
                secret.path("diarienummer").asText(),
                "Punkt om Carl Askman",
                record(secret, "Brev från Dora Forsman"));
        Meetings.proceed(registrar, address, "SUMMONED");
        for (String item : new String[] {first, second}) {
            registrar
                    .postJson(
                            address + "/items/" + item + "/decision",
                            Map.of("outcome", "APPROVED", "text", "Carl Askman varnas"))
                    .expect(200);
        }
        Meetings.proceed(registrar, address, "HELD");
        Meetings.proceed(registrar, address, "MINUTES_APPROVED");

        StringBuilder told = new StringBuilder();
        for (String format : new String[] {"", "?format=json", "?lang=en"}) {
            told.append(citizen.get(page(day) + format).expect(200).text());
        }
        told.append(citizen.get("/diarium/sammantraden").text());
        assertThat(told.toString())
                .contains("Ärende som inte är publicerat", "Case that is not published")
                .doesNotContain("Ekdahl", "Askman", "Forsman", "varnas")
                .doesNotContain(unpublished.path("diarienummer").asText())
                .doesNotContain(secret.path("diarienummer").asText());
        for (JsonNode file : new JsonNode[] {unpublished, secret}) {
            String paragraph = registrar
                    .get(Register.path(file))
                    .expect(200)
                    .json()
                    .at("/decisions/0/paragraph")
                    .asText();
            Answer hidden = citizen.get("/diarium/beslut/" + BODY + "/" + year + "/" + paragraph + "?format=json");
            Answer missing = citizen.get("/diarium/beslut/" + BODY + "/" + year + "/99999?format=json");
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(hidden.text()).isEqualTo(missing.text());
        }
    }

    @Test
    void whyAMeetingWasCancelledIsNotForEverybody() {
        String day = Meetings.planned(registrar, BODY);
        registrar
                .delete(Meetings.path(BODY, day) + "?reason=" + Register.encoded("Ordföranden reser"))
                .expect(204);

        Answer page = citizen.get(page(day)).expect(200);

        assertThat(page.text()).contains("Sammanträdet är inställt").doesNotContain("reser");
    }
}
