package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.analysis.Synonyms;
import se.diarium.web.HttpClientOf.Reply;

/** The words that stand for each other, kept over HTTP by programs and on the page. */
class SynonymsOverHttpTest {

    private static final String API = "/diarium/api/synonyms";
    private static final String PAGE = "/diarium/register/synonymer";

    private final RunningRegister register = RunningRegister.shared();
    private final HttpClientOf secretary = HttpClientOf.user(register, RunningRegister.SECRETARY);

    @Test
    void aNewRegisterHasAListToBeginWith() throws Exception {
        await().untilAsserted(() -> assertThat(alternatives("RF")).containsExactly("regionfullmäktige"));

        assertThat(secretary.get(API).json().path("items").findValues("terms"))
                .extracting(Object::toString)
                .contains("[\"RF\",\"regionfullmäktige\"]", "[\"regionplan\",\"strategisk plan\"]");
    }

    @Test
    void anEntryHasEffectFromItsMakingToItsRemoval() throws Exception {
        Reply made = secretary.json("POST", API, "{\"terms\": [\"zebraplan\", \"randig översikt\"]}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("kind").asText()).isEqualTo("EQUAL");
        assertThat(made.json().path("changedBy").asText()).isEqualTo(RunningRegister.SECRETARY);
        await().untilAsserted(() -> assertThat(alternatives("zebraplanen")).containsExactly("randig översikt"));
        assertThat(alternatives("randiga översikter")).containsExactly("zebraplan");

        String address = address(made);
        secretary.json("PUT", address, "{\"kind\": \"ONE_WAY\", \"terms\": [\"zebraplan\", \"randplan\"]}");
        await().untilAsserted(() -> assertThat(alternatives("zebraplanen")).containsExactly("randplan"));
        assertThat(alternatives("randplan")).isEmpty();

        assertThat(secretary.send("DELETE", address).status()).isEqualTo(204);
        await().untilAsserted(() -> assertThat(alternatives("zebraplanen")).isEmpty());
        assertThat(secretary.get(address).status()).isEqualTo(404);
    }

    @Test
    void aChangeOfWhatSomebodyElseHasChangedIsRefused() throws Exception {
        String address = address(secretary.json("POST", API, "{\"terms\": [\"giraffplan\", \"långplan\"]}"));
        String tag = secretary.get(address).header("ETag");
        Reply first = secretary.json("PUT", address, tag, "{\"terms\": [\"giraffplan\", \"högplan\"]}");

        Reply second = secretary.json("PUT", address, tag, "{\"terms\": [\"giraffplan\", \"lågplan\"]}");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotEqualTo(tag);
        assertThat(second.json().path("current").path("terms").path(1).asText()).isEqualTo("högplan");
        assertThat(secretary.json("DELETE", address, tag, "").status()).isEqualTo(412);
        assertThat(secretary.get(address).json().path("terms").path(1).asText()).isEqualTo("högplan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"terms\": []}",
                "{\"terms\": [\"ensam\"]}",
                "{\"terms\": [\"RF\", \"rf\"]}",
                "{\"terms\": [\"RF\", \"\"]}",
                "{\"terms\": [\"RF\", \"och\"]}",
                "{\"kind\": \"OTHER\", \"terms\": [\"RF\", \"fullmäktige\"]}"
            })
    void whatCannotBeAnEntryIsRefusedByField(String given) throws Exception {
        int before = secretary.get(API).json().path("total").asInt();

        Reply refused = secretary.json("POST", API, given);

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("errors")).isNotEmpty();
        assertThat(secretary.get(API).json().path("total").asInt()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {RunningRegister.HANDLER, RunningRegister.MANAGER, RunningRegister.MEMBER})
    void othersHaveNoPartInIt(String user) throws Exception {
        HttpClientOf other = HttpClientOf.user(register, user);

        assertThat(other.get(API).status()).isEqualTo(403);
        assertThat(other.json("POST", API, "{\"terms\": [\"RF\", \"fullmäktige\"]}")
                        .status())
                .isEqualTo(403);
        assertThat(other.get(PAGE).status()).isEqualTo(403);
    }

    @Test
    void thePageAddsChangesAndRemovesWithoutAScript() throws Exception {
        Reply added = secretary.posted(
                PAGE, Map.of(), Map.of("gor", "lagg-till", "ord", "tigerplan\r\n\r\n kattplan ", "slag", "enkel"));

        assertThat(added.status()).isEqualTo(303);
        assertThat(added.header("Location")).endsWith(PAGE);
        Element form = form("tigerplan \u2192 kattplan");
        assertThat(form.selectFirst("textarea").wholeText()).isEqualTo("tigerplan\nkattplan");
        assertThat(form.select("option[selected]").val()).isEqualTo("enkel");

        String id = form.select("input[name=id]").val();
        String version = form.select("input[name=version]").val();
        Map<String, String> change =
                Map.of("gor", "andra", "id", id, "version", version, "ord", "tigerplan\nlejonplan", "slag", "lika");
        assertThat(secretary.posted(PAGE, Map.of(), change).status()).isEqualTo(303);
        assertThat(secretary.posted(PAGE, Map.of(), change).status()).isEqualTo(409);

        String next =
                form("tigerplan = lejonplan").select("input[name=version]").val();
        assertThat(secretary
                        .posted(PAGE, Map.of(), Map.of("gor", "ta-bort", "id", id, "version", next))
                        .status())
                .isEqualTo(303);
        assertThat(page().text()).doesNotContain("tigerplan");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysByTheFieldWhatIsWrong() throws Exception {
        Reply refused = secretary.posted(PAGE, Map.of(), Map.of("gor", "lagg-till", "ord", "RF\nrf", "slag", "enkel"));

        assertThat(refused.status()).isEqualTo(422);
        Element form = Jsoup.parse(refused.text()).selectFirst("section[aria-labelledby=new] form");
        Element typed = form.selectFirst("textarea[aria-invalid=true]");
        assertThat(typed.wholeText()).isEqualTo("RF\nrf");
        assertThat(form.select("option[selected]").val()).isEqualTo("enkel");
        assertThat(form.getElementById(typed.attr("aria-describedby")).text()).contains("rf");
    }

    @Test
    void aRefusedChangeIsShownOpenInItsPlaceInTheList() throws Exception {
        String id = secretary
                .json("POST", API, "{\"terms\": [\"bävernplan\", \"dammplan\"]}")
                .json()
                .path("id")
                .asText();
        String version =
                form("bävernplan = dammplan").select("input[name=version]").val();

        Reply refused = secretary.posted(
                PAGE, Map.of(), Map.of("gor", "andra", "id", id, "version", version, "ord", "ensam", "slag", "lika"));

        assertThat(refused.status()).isEqualTo(422);
        Element entry = Jsoup.parse(refused.text()).selectFirst("details[open]");
        assertThat(entry.selectFirst("summary").text()).isEqualTo("bävernplan = dammplan");
        assertThat(entry.selectFirst("textarea[aria-invalid=true]").wholeText()).isEqualTo("ensam");
        assertThat(form("bävernplan = dammplan").selectFirst("textarea").wholeText())
                .isEqualTo("bävernplan\ndammplan");
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefused() throws Exception {
        Reply refused = secretary.posted(
                PAGE,
                Map.of("Origin", "https://other.example"),
                Map.of("gor", "lagg-till", "ord", "vargplan\nulvplan"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(page().text()).doesNotContain("vargplan");
    }

    private static String address(Reply made) throws IOException {
        return API + "/" + made.json().path("id").asText();
    }

    private Document page() throws IOException, InterruptedException {
        return Jsoup.parse(secretary.get(PAGE).text());
    }

    private Element form(String heading) throws IOException, InterruptedException {
        return page().select("details").stream()
                .filter(entry -> entry.select("summary").text().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + heading))
                .selectFirst("form");
    }

    private List<String> alternatives(String query) {
        try (SwedishText text = new SwedishText()) {
            return register.bean("diarium.knownSynonyms", Synonyms.class).alternatives(text.words(query)).stream()
                    .map(found -> String.join(
                            " ", found.words().stream().map(QueryWord::exact).toList()))
                    .toList();
        }
    }
}
