package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** The state of the number series, for those who register and handle cases and for everybody. */
@ExtendWith(Host.Extension.class)
class SeriesTest {

    private static final String SERIES = "/diarium/api/series";
    private static final String INTERNAL = "/diarium/register/serier";
    private static final String PUBLIC = "/diarium/serier";
    private static final int YEAR = 1993;

    private final Host host;
    private final DiariumClient registrar;

    SeriesTest(Host host) {
        this.host = host;
        this.registrar = host.as("registrator");
    }

    private JsonNode year() {
        JsonNode series = registrar
                .get(SERIES + "?series=PN&year=" + YEAR)
                .expect(200)
                .json()
                .path("items");
        assertThat(series).hasSize(1);
        return series.path(0).path("years").path(0);
    }

    private JsonNode registered(String diarienummer) {
        Map<String, Object> body = new HashMap<>(Register.newCase("PN", "Ärende i en serie"));
        body.put("registered", YEAR + "-05-20");
        if (diarienummer != null) {
            body.put("diarienummer", diarienummer);
        }
        return Register.registered(registrar, body);
    }

    @Test
    void aKeptNumberPassesOverThoseBelowItAndTheNextFollows() {
        int last = registered(null).path("number").asInt();
        int given = year().path("given").asInt();

        registered("PN/" + (last + 10) + "/" + YEAR);
        JsonNode after = year();

        assertThat(after.path("last").asInt()).isEqualTo(last + 10);
        assertThat(after.path("given").asInt()).isEqualTo(given + 1);
        assertThat(after.path("passedOver").findParents("first")).anySatisfy(span -> {
            assertThat(span.path("first").asInt()).isEqualTo(last + 1);
            assertThat(span.path("last").asInt()).isEqualTo(last + 9);
        });
        assertThat(after.path("missing")).isEmpty();
        assertThat(registered(null).path("number").asInt()).isEqualTo(last + 11);
    }

    @Test
    void aNumberMayLeaveOutItsSeriesWhereTheBodyIsGiven() {
        int next = registered(null).path("number").asInt() + 1;

        assertThat(registered(next + "-" + YEAR).path("diarienummer").asText()).isEqualTo("PN/" + next + "/" + YEAR);
    }

    @Test
    void aCaseNamesTheBodyThatIsResponsible() {
        assertThat(registered(null).path("body").asText()).isEqualTo("PN");
    }

    @Test
    void everySeriesSaysHowItsNumbersAreWritten() {
        JsonNode items = registrar.get(SERIES).expect(200).json().path("items");

        assertThat(items).isNotEmpty().allSatisfy(series -> {
            assertThat(series.path("name").asText()).isNotBlank();
            assertThat(series.path("pattern").asText()).contains("{number");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledamot", "direktor", "chef", "sekreterare"})
    void theStateOfTheSeriesIsForThoseWhoRegisterAndHandleCases(String user) {
        assertThat(host.as(user).get(SERIES).status()).isEqualTo(403);
        assertThat(host.as(user).get(INTERNAL).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {SERIES, INTERNAL})
    void whoHasNotLoggedInIsAskedTo(String path) {
        assertThat(host.citizen().get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        SERIES + "?series=XYZ, series",
        SERIES + "?year=soon, year",
        SERIES + "?body=RS, body",
        Register.CASES + "?series=XYZ, series",
        INTERNAL + "?format=json&organ=XYZ, organ",
        INTERNAL + "?format=json&ar=99, ar"
    })
    void whatIsNoFilterIsRefusedByItsName(String path, String field) {
        Answer answer = registrar.get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @Test
    void thePublicPageTellsNumbersAndTheGapPolicyAndNothingOfAnyCase() {
        registered(null);

        Answer page = host.citizen().get(PUBLIC).expect(200);
        Answer json =
                host.citizen().get(PUBLIC + "?format=json&organ=PN&ar=" + YEAR).expect(200);

        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.text()).contains("Så ges numren", ">" + YEAR + "<").doesNotContain("Ärende i en serie");
        assertThat(json.json().at("/items/0/years/0/given").asInt()).isPositive();
        assertThat(json.text()).doesNotContain("\"by\"", "\"reason\"", "/api/");
    }

    @Test
    void theInternalPageIsForTheReaderAlone() {
        Answer page = registrar.get(INTERNAL + "?lang=en").expect(200);

        assertThat(page.text()).contains("<html lang=\"en\"", "How numbers are given");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }
}
