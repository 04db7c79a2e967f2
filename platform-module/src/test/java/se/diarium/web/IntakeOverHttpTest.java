package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.diarium.web.IntakeCalls.corpus;
import static se.diarium.web.IntakeCalls.files;
import static se.diarium.web.IntakeCalls.intake;
import static se.diarium.web.IntakeCalls.newCase;
import static se.diarium.web.IntakeCalls.records;
import static se.diarium.web.IntakeCalls.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** What is read in files that come in, and suggested part by part, over HTTP. */
class IntakeOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

    @TempDir
    Path folder;

    @Test
    void aMailIsReadPartByPartEachWithItsOwnSuggestions() throws Exception {
        JsonNode read = intake(registrar, corpus(folder, "mejl-remiss-trafikverket.eml"))
                .json();

        assertThat(read.get("parts")).hasSize(3);
        assertThat(read.at("/parts/0/attachment").isMissingNode()).isTrue();
        assertThat(read.at("/parts/0/content/suggestions/received/0/value").asText())
                .isEqualTo("2026-03-13");
        assertThat(read.at("/parts/1/attachment").asInt()).isEqualTo(1);
        assertThat(read.at("/parts/1/content/suggestions/foreignNumbers/0/value")
                        .asText())
                .isEqualTo("TRV 2026/18842");
        assertThat(read.at("/parts/1/content/suggestions/foreignNumbers/0/page").asInt())
                .isEqualTo(1);
        assertThat(read.at("/parts/2/filename").asText()).isEqualTo("Bilaga tidplan.xlsx");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreRead() throws Exception {
        Map<String, byte[]> files = corpus(folder, "medborgarforslag-handskriven.scan.pdf");
        files.put("trasig.pdf", "%PDF-1.7 och inget mer".getBytes(StandardCharsets.UTF_8));
        files.put("brev.txt", "Dnr RS/1/2024".getBytes(StandardCharsets.UTF_8));

        JsonNode read = intake(registrar, files).json();

        assertThat(read.at("/parts/0/scanned").asBoolean()).isTrue();
        assertThat(read.at("/parts/1/problem/code").asText()).isEqualTo("file.DAMAGED");
        assertThat(read.at("/parts/2/content/suggestions/diarienummer/0/value").asText())
                .isEqualTo("RS/1/2024");
    }

    @Test
    void aFileThatIsRegisteredAlreadyIsToldWithItsRecordUntilThatIsVoided() throws Exception {
        Map<String, byte[]> files = Map.of("samma.txt", "Samma brev en gång till".getBytes(StandardCharsets.UTF_8));
        JsonNode made = register(registrar, null, newCase("Samma fil", records("samma.txt")), files)
                .json();

        JsonNode again = intake(registrar, files).json();
        registrar.json(
                "POST",
                "/diarium/api/records/" + made.at("/records/0").asText() + "/voiding",
                "{\"reason\":\"Registrerad två gånger\"}");
        JsonNode afterwards = intake(registrar, files).json();

        assertThat(again.at("/parts/0/registered/0/diarienummer")).isEqualTo(made.at("/case/diarienummer"));
        assertThat(again.at("/parts/0/registered/0/recordNumber").asInt()).isEqualTo(1);
        assertThat(again.at("/parts/0/registered/0/url")).isEqualTo(made.at("/case/url"));
        assertThat(afterwards.at("/parts/0/registered").isMissingNode()).isTrue();
    }

    @Test
    void aMailWhoseEnvelopeIsDamagedSaysSoAndIsRegisteredAsItCame() throws Exception {
        byte[] mail = ("From: asa@example.org\r\nTo: run@norrvidda.example\r\nSubject: Plan\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: application/ms-tnef; name=\"winmail.dat\"\r\n"
                        + "Content-Disposition: attachment; filename=\"winmail.dat\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\neJ8+IgEAAQQAAQAA\r\n")
                .getBytes(StandardCharsets.US_ASCII);

        JsonNode read = intake(registrar, Map.of("a.eml", mail)).json();
        Reply made = register(registrar, null, newCase("Trasigt kuvert", records("a.eml")), Map.of("a.eml", mail));

        assertThat(read.at("/parts/1/problem/code").asText()).isEqualTo("file.DAMAGED");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(registrar
                        .get("/diarium/api/records/"
                                + made.json().at("/records/0").asText() + "/content")
                        .bytes())
                .isEqualTo(mail);
    }

    @Test
    void aTypicalDocumentIsReadWithinTwoSecondsOnceTheParserRuns() throws Exception {
        Map<String, byte[]> files = corpus(folder, "yttrande-kommun.odt");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Instant start = Instant.now();
            Reply reply = intake(registrar, files);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
        });
    }
}
