package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** The HTTP face on the running register: a case from its registration to a citizen, and what comes to nothing. */
class CaseOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final String TEXT = "Ärendebeskrivning\n\nRegionens vattenkraftsutredning visar måluppfyllelsen.";

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final HttpClientOf citizen = HttpClientOf.citizen(REGISTER);

    @Test
    void aCaseGoesFromItsRegistrationToACitizensSearchHit() throws Exception {
        String url = registered("Vattenkraftens framtid");
        String record = added(url, "letter");
        assertThat(citizen.search("vattenkraftsutredning").json().get("total").asInt())
                .isZero();
        assertThat(citizen.get("/diarium/handling/" + record).status()).isEqualTo(404);

        decide(url, record);
        Reply published = registrar.send("POST", "/diarium/api/records/" + record + "/publication");
        assertThat(published.status()).as(published.text()).isEqualTo(201);
        assertThat(published.json().get("sha256").asText()).hasSize(64);

        await().untilAsserted(() -> assertThat(citizen.search("vattenkraftsutredning")
                        .json()
                        .at("/hits/0/id")
                        .asText())
                .isEqualTo(record));
        Document page = Jsoup.parse(citizen.get("/diarium/handling/" + record).text());
        assertThat(page.select(".prose").text()).contains("vattenkraftsutredning");
        assertThat(page.select(".decision-ref").text()).contains("§ 417");
        assertThat(citizen.get("/diarium/handling/" + record + "/fil").bytes())
                .isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        Document casePage =
                Jsoup.parse(citizen.get(url.replace("/api/cases/", "/arende/")).text());
        assertThat(casePage.select("h1").text()).isEqualTo("Vattenkraftens framtid");

        Reply withdrawn =
                registrar.send("DELETE", "/diarium/api/records/" + record + "/publication?reason=Fel%20bilaga");
        assertThat(withdrawn.status()).isEqualTo(204);
        assertThat(citizen.get("/diarium/handling/" + record).status()).isEqualTo(410);
        assertThat(citizen.get("/diarium/handling/" + record + "/fil").text()).contains("Fel bilaga");
        await().untilAsserted(() -> assertThat(citizen.search("vattenkraftsutredning")
                        .json()
                        .get("total")
                        .asInt())
                .isZero());
    }

    @Test
    void thoseWhoWorkWithACaseFindItBeforeItIsPublished() throws Exception {
        String url = registered("Hemlighetsfullt fyrtorn");
        HttpClientOf stranger = HttpClientOf.user(REGISTER, RunningRegister.STRANGER);

        await().untilAsserted(() -> assertThat(registrar
                        .get("/diarium/api/search?q=fyrtorn")
                        .json()
                        .at("/hits/0/url")
                        .asText())
                .endsWith(url));
        assertThat(stranger.get("/diarium/api/search?q=fyrtorn")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(stranger.get(url).status()).isIn(403, 404);
        assertThat(registrar
                        .get("/diarium/api/cases?text=fyrtorn")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void filesAreReadForSuggestionsAndNotStored() throws Exception {
        Reply reply = registrar.form(
                "/diarium/api/extract",
                Map.of(),
                "brev.txt",
                "Dnr RS/99/2024\n2024-05-20".getBytes(StandardCharsets.UTF_8));

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().at("/mimetype").asText()).isEqualTo("text/plain");
        assertThat(reply.json().at("/suggestions/date/0/value").asText()).isEqualTo("2024-05-20");
    }

    @Test
    void aRefusedRegistrationUsesNoNumber() throws Exception {
        int before = registrar.get(registered("Före")).json().get("number").asInt();

        assertThat(registrar
                        .json("POST", "/diarium/api/cases", "{\"series\":\"RS\"}")
                        .status())
                .isEqualTo(422);

        assertThat(registrar.get(registered("Efter")).json().get("number").asInt())
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/diarium/api/cases/RS/99999/2023",
                "/diarium/api/records/nothing",
                "/diarium/api/records/nothing/content",
                "/diarium/api/records/00000000-0000-0000-0000-000000000000",
                "/diarium/arende/RS/99999/2023?format=json",
                "/diarium/handling/nothing?format=json",
                "/diarium/handling/nothing/fil?format=json"
            })
    void anIdOfNothingIsNotFoundAsAProblem(String path) throws Exception {
        Reply reply = registrar.get(path);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().get("status").asInt()).isEqualTo(404);
    }

    @Test
    void theApiWantsToKnowWhoItIs() throws Exception {
        assertThat(citizen.get("/diarium/api/cases").status()).isEqualTo(401);
        assertThat(citizen.get("/diarium/api/cases?alf_ticket=TICKET_wrong").status())
                .isEqualTo(401);
    }

    @Test
    void aChangeOfACaseIsDoneWholeOrNotAtAll() throws Exception {
        String url = registered("Namnet från början");

        Reply refused = registrar.json("PATCH", url, "{\"title\":\"Nytt\",\"handler\":\"ingen\"}");
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(registrar.get(url).json().get("title").asText()).isEqualTo("Namnet från början");

        Reply changed = registrar.json("PATCH", url, "{\"title\":\"Nytt\",\"initiator\":\"Anna\"}");
        assertThat(changed.json().get("title").asText()).isEqualTo("Nytt");
        assertThat(changed.json().get("initiator").asText()).isEqualTo("Anna");
    }

    @Test
    void theFileOfARecordIsTheBytesThatWereSent() throws Exception {
        String record = added(registered("Bevarade byte"), "other");

        Reply content = registrar.get("/diarium/api/records/" + record + "/content");

        assertThat(content.text()).isEqualTo(TEXT);
        assertThat(content.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void aMemberMayNotRegister() throws Exception {
        Reply reply = HttpClientOf.user(REGISTER, RunningRegister.MEMBER)
                .json("POST", "/diarium/api/cases", "{\"series\":\"RS\",\"title\":\"x\"}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(403);
    }

    @Test
    void staticFilesOfThePagesAreServed() throws Exception {
        for (String file : new String[] {"portal.css", "icon.svg", "openapi.yaml", "governance.schema.json"}) {
            assertThat(citizen.file("/alfresco/diarium/" + file).status())
                    .as(file)
                    .isEqualTo(200);
        }
    }

    private String registered(String title) throws Exception {
        Reply reply = registrar.json(
                "POST",
                "/diarium/api/cases",
                "{\"series\":\"RS\",\"title\":\"" + title + "\",\"registered\":\"2021-03-01\",\"handler\":\""
                        + RunningRegister.HANDLER + "\"}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.header("Location").replaceFirst("^/alfresco/s", "");
    }

    private String added(String url, String kind) throws Exception {
        Reply reply = registrar.form(
                url + "/records",
                Map.of(
                        "title",
                        "Tjänsteskrivelse om vattenkraft",
                        "kind",
                        kind,
                        "direction",
                        "DRAWN_UP",
                        "date",
                        "2021-03-02"),
                "Tjänsteskrivelse.txt",
                TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().get("id").asText();
    }

    private void decide(String url, String record) throws Exception {
        Reply started = HttpClientOf.user(REGISTER, RunningRegister.HANDLER)
                .json(
                        "POST",
                        url + "/decision",
                        "{\"body\":\"RS\",\"proposal\":\"Godkänns.\",\"recordId\":\"" + record + "\"}");
        assertThat(started.status()).as(started.text()).isEqualTo(201);
        String number = started.json().get("diarienummer").asText();
        complete(RunningRegister.MANAGER, number, "{\"outcome\":\"approve\"}");
        complete(
                RunningRegister.SECRETARY,
                number,
                "{\"outcome\":\"APPROVED\",\"body\":\"RS\",\"date\":\"2021-04-07\",\"paragraph\":\"417\"}");
    }

    private void complete(String user, String diarienummer, String completion) throws Exception {
        HttpClientOf client = HttpClientOf.user(REGISTER, user);
        for (var task : client.get("/diarium/api/tasks").json().get("items")) {
            if (task.get("diarienummer").asText().equals(diarienummer)) {
                Reply reply = client.json(
                        "POST", "/diarium/api/tasks/" + task.get("id").asText(), completion);
                assertThat(reply.status()).as(reply.text()).isEqualTo(200);
                return;
            }
        }
        throw new AssertionError("No task of " + user + " in " + diarienummer);
    }
}
