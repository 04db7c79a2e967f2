package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** Records that were superseded, wherever they are listed: marked as such, with the way to the record in force. */
class SupersededOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final byte[] FILE = "Ett avtal om vägar".getBytes(StandardCharsets.UTF_8);
    private static final Duration INDEXED = Duration.ofSeconds(20);

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final HttpClientOf citizen = HttpClientOf.citizen(REGISTER);
    private final String word = "Avtal" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String number = made(registrar.json(
                    "POST", "/diarium/api/cases", "{\"series\":\"RUN\",\"title\":\"Versioner\"}"))
            .header("Location")
            .replaceFirst("^.*/api/cases", "");
    private final String first = id(registrar.form(
            "/diarium/api/cases" + number + "/records", Map.of("title", word, "direction", "SENT"), "a.txt", FILE));

    SupersededOverHttpTest() throws Exception {}

    private static Reply made(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
        return reply;
    }

    private static String id(Reply reply) throws Exception {
        return made(reply).json().get("id").asText();
    }

    private String supersede(String id) throws Exception {
        return id(
                registrar.form("/diarium/api/records/" + id + "/versions", Map.of("reason", "Rättat"), "a.txt", FILE));
    }

    private void publish(String id) throws Exception {
        made(registrar.json("POST", "/diarium/api/records/" + id + "/publication", "{}"));
    }

    private static JsonNode with(String id, JsonNode among) {
        return StreamSupport.stream(among.spliterator(), false)
                .filter(one -> id.equals(one.path("id").asText())
                        || one.path("url").asText().endsWith("/" + id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in " + among));
    }

    @Test
    void hitsOfThoseWhoWorkWithItLeadToTheLatestVersionByWayOfTheOthers() throws Exception {
        String third = supersede(supersede(first));

        await().atMost(INDEXED).untilAsserted(() -> {
            JsonNode hits =
                    registrar.get("/diarium/api/search?q=" + word).json().get("hits");
            assertThat(with(first, hits).at("/supersededBy/id").asText()).isEqualTo(third);
            assertThat(with(first, hits).at("/supersededBy/recordNumber").asInt())
                    .isEqualTo(3);
            assertThat(with(third, hits).has("supersededBy")).isFalse();
        });
    }

    @Test
    void citizensAreToldOnceTheNewVersionIsPublishedAndNotBefore() throws Exception {
        publish(first);
        String second = supersede(first);
        await().atMost(INDEXED).untilAsserted(() -> {
            JsonNode hits =
                    citizen.get("/diarium/sok?format=json&q=" + word).json().get("hits");
            assertThat(with(first, hits).has("supersededBy")).isFalse();
        });

        publish(second);

        JsonNode hits = citizen.get("/diarium/sok?format=json&q=" + word).json().get("hits");
        assertThat(with(first, hits).at("/supersededBy/url").asText()).endsWith("/diarium/handling/" + second);
        Element page = Jsoup.parse(citizen.get("/diarium/sok?q=" + word).text());
        assertThat(page.select(".hit .flag").eachText()).contains("Ersatt");
        assertThat(page.select(".hit a").eachText()).contains("gäller: handling 2");
        Element english =
                Jsoup.parse(citizen.get("/diarium/sok?lang=en&q=" + word).text());
        assertThat(english.select(".hit .flag").eachText()).contains("Superseded");
    }

    @Test
    void theDaysListMarksItForCitizensAndForPrograms() throws Exception {
        publish(first);
        String second = supersede(first);
        publish(second);

        JsonNode items =
                citizen.get("/diarium/postlista?format=json&organ=RUN").json().get("items");
        assertThat(with(first, items).at("/supersededBy/id").asText()).isEqualTo(second);
        Element page = Jsoup.parse(citizen.get("/diarium/postlista?organ=RUN").text());
        assertThat(page.select("tbody tr:contains(" + word + ") .flag")).hasSize(1);
        assertThat(page.select("tbody a[href$=/handling/" + second + "]").eachText())
                .contains("gäller: handling 2");
    }

    @Test
    void theListAndTheCaseOfThoseWhoWorkWithItLeadToTheRecordInForce() throws Exception {
        supersede(first);
        String inForce = "/alfresco/s/diarium/register/arende" + number + "#record-2";

        Element list = Jsoup.parse(registrar
                .get("/diarium/register/postlista?organ=RUN&text=" + word)
                .text());
        Element file =
                Jsoup.parse(registrar.get("/diarium/register/arende" + number).text());

        assertThat(list.select("tbody a[href=" + inForce + "]").eachText()).contains("gäller: handling 2");
        assertThat(file.select("#record-1 .flag").eachText()).contains("Ersatt");
        assertThat(file.select("#record-1 a[href=" + inForce + "]").eachText()).containsExactly("gäller: handling 2");
        assertThat(file.select("#record-2 .flag")).isEmpty();
    }

    @Test
    void aNewVersionThatIsSecretIsNotToldOfToThoseWhoMayNotReadIt() throws Exception {
        made(registrar.form(
                "/diarium/api/records/" + first + "/versions",
                Map.of("secrecy", "25:1", "title", "Hemlig version"),
                "a.txt",
                FILE));
        HttpClientOf manager = HttpClientOf.user(REGISTER, RunningRegister.MANAGER);

        await().atMost(INDEXED).untilAsserted(() -> {
            JsonNode hits = manager.get("/diarium/api/search?q=" + word).json().get("hits");
            assertThat(with(first, hits).has("supersededBy")).isFalse();
        });
        assertThat(manager.get("/diarium/register/arende" + number).text()).doesNotContain("#record-2");
    }
}
