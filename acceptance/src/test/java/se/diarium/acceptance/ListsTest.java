package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** Lists and extracts of a case with a published record, one that is not, and one that is secret. */
@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ListsTest {

    private final String word = "lista" + UUID.randomUUID().toString().replace("-", "");
    private final DiariumClient citizen;
    private final DiariumClient registrar;
    private final DiariumClient secretary;
    private JsonNode registered;
    private String publishedId;

    ListsTest(Host host) {
        citizen = host.citizen();
        registrar = host.as("registrator");
        secretary = host.as("sekreterare");
    }

    @BeforeAll
    void registerThreeRecords() {
        registered = Register.registered(registrar, Register.newCase("RUN", "Vinterväg " + word));
        publishedId = record("Publicerat " + word);
        record("Opublicerat " + word);
        Map<String, Object> secret = Register.newCase("RUN", "Hemlig väg " + word);
        secret.put("secrecy", Map.of("chapter", 21, "section", 7));
        Register.addRecord(
                        registrar,
                        Register.path(Register.registered(registrar, secret)),
                        Letter.TEXT,
                        "Hemligt " + word,
                        "SENT")
                .expect(201);
        registrar
                .postJson("/diarium/api/records/" + publishedId + "/publication", Map.of())
                .expect(201);
    }

    private String record(String title) {
        return Register.addRecord(registrar, Register.path(registered), Letter.TEXT, title, "SENT")
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    @AfterAll
    void withdraw() {
        registrar.delete("/diarium/api/records/" + publishedId + "/publication?reason=prov");
    }

    @Test
    void theListAndItsTotalHoldWhatTheCallerMaySee() {
        assertThat(total(registrar)).isEqualTo(3);
        assertThat(total(secretary)).isEqualTo(2);
    }

    private long total(DiariumClient user) {
        return user.get("/diarium/api/lists/records?date=2024-05-20&text=" + word)
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pdf, application/pdf"
    })
    void anExtractIsTakenInEachFormatAndForm(String format, String mediaType) {
        for (String form : new String[] {"internal", "public"}) {
            Answer file = registrar
                    .get("/diarium/api/lists/records?text=" + word + "&format=" + format + "&form=" + form)
                    .expect(200);
            assertThat(file.mediaType()).isEqualTo(mediaType);
            assertThat(file.body().length).isGreaterThan(100);
        }
    }

    @Test
    void thePublicFormOfAnExtractShowsNothingSecret() {
        Answer file = registrar
                .get("/diarium/api/lists/records?form=public&format=csv&text=" + word)
                .expect(200);

        assertThat(file.text()).contains("Publicerat " + word, "[Skyddat]").doesNotContain("Hemligt", "Hemlig väg");
    }

    @Test
    void citizensAreToldWhatIsPublishedAndHowMuchIsNot() {
        JsonNode list = citizen.get("/diarium/postlista?datum=2024-05-20&organ=RUN&format=json")
                .expect(200)
                .json();
        String page = citizen.get("/diarium/postlista?datum=2024-05-20&organ=RUN")
                .expect(200)
                .text();

        assertThat(list.path("leftOut").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(page).contains("Publicerat " + word).doesNotContain("Opublicerat " + word, "Hemligt " + word);
    }

    @Test
    void thePublicPageOfTheCaseSaysHowManyRecordsAreNotPublished() {
        JsonNode publicCase = citizen.get(Register.path(registered).replace("/api/cases/", "/arende/") + "?format=json")
                .expect(200)
                .json();

        assertThat(publicCase.path("unpublished").asInt()).isEqualTo(1);
    }

    @Test
    void casesAreListedByWhatHappenedWhen() {
        JsonNode list = registrar
                .get("/diarium/api/lists/cases?period=today&series=RUN&text=" + word)
                .expect(200)
                .json();

        assertThat(list.path("total").asLong()).isEqualTo(2);
    }

    @Test
    void casesAreListedByTheBodyThatIsResponsible() {
        for (String list : new String[] {"/diarium/api/cases", "/diarium/api/lists/cases"}) {
            JsonNode own =
                    registrar.get(list + "?body=RUN&text=" + word).expect(200).json();
            JsonNode others =
                    registrar.get(list + "?body=RS&text=" + word).expect(200).json();
            Answer unknown = registrar.get(list + "?body=XYZ");

            assertThat(own.path("total").asLong()).isEqualTo(2);
            assertThat(others.path("total").asLong()).isZero();
            assertThat(unknown.status()).isEqualTo(422);
            assertThat(unknown.json().at("/errors/0/field").asText()).isEqualTo("body");
        }
    }

    @Test
    void figuresAreOfWhatTheCallerMaySee() {
        JsonNode figures = registrar.get("/diarium/api/statistics").expect(200).json();

        assertThat(figures.path("cases").isEmpty()).isFalse();
        assertThat(figures.path("open").isEmpty()).isFalse();
    }

    @Test
    void aListThatCannotBeAskedForIsRefusedByName() {
        Answer answer = registrar.get("/diarium/api/lists/records?from=2024-05-20&to=2024-05-01");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("to");
    }
}
