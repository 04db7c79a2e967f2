package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** What citizens are told when {@code diarium.publicLists} is {@code registered}, of a day on which all kinds of records were made. */
class PublicListsOfRegisteredTest {

    private static final String LIST = "/diarium/postlista?datum=2017-05-08";
    private static final String SECRECY = ",\"secrecy\":{\"chapter\":21,\"section\":7}";

    /** What each thing that is not for everybody has in one of its titles or names. */
    private static final String KEPT = "Förborgat";

    private static RunningRegister register;
    private static HttpClientOf registrar;
    private static HttpClientOf citizen;
    private static String caseUrl;
    private static String received;

    @BeforeAll
    static void registerADay() throws Exception {
        register = RunningRegister.start(Map.of("diarium.publicLists", "registered"));
        registrar = HttpClientOf.user(register, RunningRegister.REGISTRAR);
        citizen = HttpClientOf.citizen(register);
        caseUrl = registered(
                KEPT + " ärende", ",\"publicTitle\":\"Synpunkter på trafiken\",\"initiator\":\"" + KEPT + "\"");
        received = added(caseUrl, "Brev om linje 45", Map.of("counterparty", KEPT));
        added(
                caseUrl,
                KEPT + " svar",
                Map.of(
                        "direction", "SENT",
                        "publicTitle", "Svar om linje 45",
                        "counterparty", KEPT,
                        "publicCounterparty", "Enskild"));
        added(caseUrl, "Om 19811218-9876 " + KEPT, Map.of());
        added(caseUrl, KEPT + " utkast", Map.of("direction", "DRAWN_UP"));
        added(caseUrl, KEPT + " sekretess", Map.of("secrecy", "21:7"));
        send(
                "/diarium/api/records/" + added(caseUrl, KEPT + " makulerad", Map.of()) + "/voiding",
                "{\"reason\":\"Registrerad av misstag\"}");
        added(registered(KEPT + " hemligt ärende", SECRECY), KEPT + " i hemligt", Map.of());
        String voided = registered(KEPT + " makulerat ärende", "");
        added(voided, KEPT + " i makulerat", Map.of());
        send(voided + "/voiding", "{\"reason\":\"Registrerat av misstag\"}");
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static String registered(String title, String more) throws Exception {
        Reply reply = send(
                "/diarium/api/cases",
                "{\"series\":\"RS\",\"registered\":\"2017-05-08\",\"title\":\"" + title + "\"" + more + "}");
        return reply.header("Location").replaceFirst("^/alfresco/s", "");
    }

    private static Reply send(String path, String body) throws Exception {
        Reply reply = registrar.json("POST", path, body);
        assertThat(reply.status()).as(reply.text()).isBetween(200, 201);
        return reply;
    }

    private static String added(String url, String title, Map<String, String> more) throws Exception {
        Map<String, String> fields =
                new HashMap<>(Map.of("title", title, "direction", "RECEIVED", "kind", "letter", "date", "2017-05-08"));
        fields.putAll(more);
        Reply reply = registrar.form(
                url + "/records", fields, "brev.txt", (KEPT + " innehåll").getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json().get("id").asText();
    }

    @Test
    void whatWasReceivedOrSentIsListedByItsPublicFormsThoughItIsNotPublished() throws Exception {
        JsonNode list = citizen.get(LIST + "&format=json").json();

        List<String> told = new ArrayList<>();
        list.get("items")
                .forEach(item -> told.add(item.path("recordNumber").asInt()
                        + " " + item.path("title").asText("–")
                        + ", " + item.path("counterparty").asText("–")
                        + ", " + item.path("caseTitle").asText("–")
                        + ", " + item.path("published").asBoolean()
                        + ", " + item.has("url")));
        assertThat(told)
                .containsExactly(
                        "1 Brev om linje 45, –, Synpunkter på trafiken, false, false",
                        "2 Svar om linje 45, Enskild, Synpunkter på trafiken, false, false",
                        "3 –, –, Synpunkter på trafiken, false, false");
        assertThat(list.get("total").asInt()).isEqualTo(3);
    }

    @Test
    void thePageSaysHowToAskForWhatIsNotPublished() throws Exception {
        Document page = Jsoup.parse(citizen.get(LIST).text());

        assertThat(page.text()).contains("Det här är vad som har kommit in och skickats");
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody tr").get(0).select("a").eachAttr("href"))
                .singleElement()
                .asString()
                .startsWith("/alfresco/s/diarium/begaran?arende=");
        assertThat(page.select("#begar-ut")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&format=json", "&format=csv", "&format=atom", "&lang=en"})
    void nothingThatIsNotForEverybodyIsInTheListInAnyFormat(String format) throws Exception {
        Reply reply = citizen.get(LIST + format);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains("Brev om linje 45").doesNotContain(KEPT, "19811218");
    }

    @Test
    void whatIsListedIsNotOpenedFoundOrShownAnywhereElse() throws Exception {
        assertThat(citizen.get("/diarium/handling/" + received).status()).isEqualTo(404);
        assertThat(citizen.get("/diarium/handling/" + received + "/fil").status())
                .isEqualTo(404);
        assertThat(citizen.get(caseUrl.replace("/api/cases/", "/arende/")).status())
                .isEqualTo(404);
        assertThat(citizen.search("Brev").json().get("total").asInt()).isZero();
        assertThat(citizen.get("/diarium").text()).doesNotContain("Brev om linje 45", KEPT);
        assertThat(citizen.get("/diarium/serier").text()).doesNotContain(KEPT);
    }
}
