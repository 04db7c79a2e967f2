package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** The search as a citizen and as a registrar meet it: its language, its pages, its feed and what it says to nonsense. */
@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SearchTest {

    private static final String SEARCH = "/diarium/api/search";
    private static final String PUBLIC = "/diarium/sok";
    private static final String WORD = "vildsvinsinventering";
    private static final int CASES = 5;

    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private final List<String> numbers = new ArrayList<>();

    SearchTest(Host host) {
        citizen = host.citizen();
        registrar = host.as("registrator");
    }

    @BeforeAll
    void registerCases() {
        for (int i = 0; i < CASES; i++) {
            numbers.add(Register.registered(registrar, Register.newCase("RUN", "Om " + WORD + " vid sjö " + i))
                    .path("diarienummer")
                    .asText());
        }
        await().atMost(Duration.ofSeconds(40))
                .until(() -> found(WORD).path("total").asInt() >= CASES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WORD + " organ:RUN",
                WORD + " body:run -typ:plan",
                "vildsvinsinv* typ:ärende",
                "(" + WORD + " OR finnsinte) type:case",
                WORD + " år:2000..2999",
                "\"om " + WORD + "\" INTE finnsinte"
            })
    void theLanguageFindsTheCases(String query) {
        assertThat(found(query).path("total").asInt()).isGreaterThanOrEqualTo(CASES);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD + " organ:RF", WORD + " typ:plan", WORD + " år:..1999", WORD + " -sjö"})
    void theLanguageLeavesOut(String query) {
        assertThat(found(query).path("total").asInt()).isZero();
    }

    @Test
    void aNumberAsAFieldFindsItsCaseAlone() {
        JsonNode hits = found("dnr:" + numbers.get(0)).path("hits");

        assertThat(hits).hasSize(1);
        assertThat(hits.at("/0/diarienummer").asText()).isEqualTo(numbers.get(0));
    }

    @Test
    void theResultsCanBeFollowedToTheirEnd() {
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = registrar
                    .get(SEARCH + "?limit=2&q=" + WORD + (after.isEmpty() ? "" : "&efter=" + after))
                    .expect(200)
                    .json();
            seen.addAll(Register.ids(page));
            after = page.path("next").asText("");
        } while (!after.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(CASES);
    }

    @Test
    void whatIsTypedIsCompletedForThoseWhoMayReadItAlone() {
        String typed = "vildsvinsinv";

        assertThat(registrar
                        .get(SEARCH + "/completions?q=" + typed)
                        .expect(200)
                        .json()
                        .path("words"))
                .anyMatch(word -> word.asText().equals(WORD));
        JsonNode open = citizen.get(PUBLIC + "/forslag?q=sn%C3%B6").expect(200).json();
        assertThat(open.has("words") && open.has("headings")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "sortering=storlek, sortering",
        "organ=XYZ, organ",
        "typ=roman, typ",
        "ar=ifjol, ar",
        "status=KLAR, status",
        "efter=nonsens, efter"
    })
    void nonsenseIsRefusedByItsName(String parameter, String field) {
        Answer api = registrar.get(SEARCH + "?q=plan&" + parameter);
        Answer open = citizen.get(PUBLIC + "?format=json&q=plan&" + parameter);
        Answer page = citizen.get(PUBLIC + "?q=plan&" + parameter);

        for (Answer problem : List.of(api, open)) {
            assertThat(problem.status()).as(problem.text()).isEqualTo(400);
            assertThat(problem.mediaType()).isEqualTo("application/problem+json");
            assertThat(problem.json().at("/errors/0/field").asText()).isEqualTo(field);
        }
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.mediaType()).isEqualTo("text/html");
    }

    @Test
    void aSearchIsAFeedThatSaysWhenNothingIsNew() {
        Answer feed = citizen.get(PUBLIC + "?format=atom&q=organ:RUN").expect(200);

        assertThat(feed.mediaType()).isEqualTo("application/atom+xml");
        assertThat(feed.text()).contains("<feed ", "<updated>");
        assertThat(feed.headers().firstValue("ETag")).isPresent();
        assertThat(citizen.get(PUBLIC + "?q=organ:RUN").text())
                .contains("type=\"application/atom+xml\"", "Så kan du söka");
    }

    private JsonNode found(String query) {
        return registrar
                .get(SEARCH + "?limit=100&q=" + Register.encoded(query))
                .expect(200)
                .json();
    }
}
