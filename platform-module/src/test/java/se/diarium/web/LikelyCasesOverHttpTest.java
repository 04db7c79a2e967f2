package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.diarium.web.IntakeCalls.files;
import static se.diarium.web.IntakeCalls.intake;
import static se.diarium.web.IntakeCalls.newCase;
import static se.diarium.web.IntakeCalls.records;
import static se.diarium.web.IntakeCalls.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;

/** Which case files that come in are suggested to belong to, and to whom, over HTTP. */
class LikelyCasesOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

    @Test
    void theCaseWhoseNumberIsMentionedIsFoundByThoseWhoMayReadIt() throws Exception {
        String number = register(registrar, null, newCase("Remiss om vägarna", records("a.txt")), files("a.txt"))
                .json()
                .at("/case/diarienummer")
                .asText();
        Map<String, byte[]> answer =
                Map.of("svar.txt", ("Ert dnr " + number + "\n\nYttrande").getBytes(StandardCharsets.UTF_8));

        JsonNode likely = intake(registrar, answer).json().get("cases");
        JsonNode strangers = intake(HttpClientOf.user(REGISTER, RunningRegister.STRANGER), answer)
                .json()
                .get("cases");

        assertThat(likely.at("/0/diarienummer").asText()).isEqualTo(number);
        assertThat(likely.at("/0/reasons/0/kind").asText()).isEqualTo("NUMBER");
        assertThat(strangers).isEmpty();
    }

    @Test
    void anOpenCaseAboutTheSameMatterOfTheSameSenderIsFound() throws Exception {
        String word = "Fladdermus" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        String registration = "{\"case\":{\"series\":\"RUN\",\"title\":\"" + word
                + " i tornet\"},\"records\":[{\"file\":\"a.txt\",\"title\":\"" + word
                + " vid kyrkan tornet\",\"direction\":\"RECEIVED\",\"counterparty\":\"Sixten Alm\"}]}";
        String number = register(registrar, null, registration, files("a.txt"))
                .json()
                .at("/case/diarienummer")
                .asText();
        String mail = "From: Sixten Alm <sixten@alm.example>\r\nTo: run@norrvidda.example\r\n"
                + "Date: Fri, 13 Mar 2026 00:40:55 +0100\r\nSubject: SV: " + word
                + " vid kyrkan, tornet\r\n\r\nHej\r\n";

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            JsonNode likely = intake(registrar, Map.of("svar.eml", mail.getBytes(StandardCharsets.UTF_8)))
                    .json()
                    .get("cases");
            assertThat(likely.at("/0/diarienummer").asText()).isEqualTo(number);
            assertThat(likely.at("/0/reasons/0/kind").asText()).isEqualTo("SENDER_AND_HEADING");
        });
    }

    private static byte[] mail(String messageId, String headers) {
        return ("From: asa@example.org\r\nTo: run@norrvidda.example\r\nSubject: Hej\r\nMessage-ID: " + messageId
                        + "\r\n" + headers + "\r\nHej\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String newMessageId() {
        return "<" + UUID.randomUUID() + "@example.org>";
    }

    @Test
    void anAnswerToARegisteredMailBelongsToTheCaseOfThatMail() throws Exception {
        String first = newMessageId();
        JsonNode made = register(
                        registrar,
                        null,
                        newCase("Mejl som besvaras", records("a.eml")),
                        Map.of("a.eml", mail(first, "")))
                .json();

        JsonNode likely = intake(
                        registrar,
                        Map.of(
                                "b.eml",
                                mail(newMessageId(), "References: " + first + "\r\nIn-Reply-To: " + first + "\r\n")))
                .json()
                .get("cases");

        assertThat(made.at("/case/records/0/messageId").asText()).isEqualTo(first);
        assertThat(likely.at("/0/diarienummer").asText())
                .isEqualTo(made.at("/case/diarienummer").asText());
        assertThat(likely.at("/0/reasons/0/kind").asText()).isEqualTo("MAIL");
        assertThat(likely.at("/0/reasons/0/what").asText()).isEqualTo(first);
        assertThat(likely.at("/0/reasons/0/header").asText()).isEqualTo("In-Reply-To");
    }

    @Test
    void theSameMailOnceMoreIsKnownByItsOwnMessageId() throws Exception {
        byte[] mail = mail(newMessageId(), "");
        register(registrar, null, newCase("Samma mejl", records("a.eml")), Map.of("a.eml", mail));

        JsonNode likely = intake(registrar, Map.of("a.eml", mail)).json().get("cases");

        assertThat(likely.at("/0/reasons/0/header").asText()).isEqualTo("Message-ID");
    }

    @Test
    void aSecretMailSuggestsItsCaseToNobodyWhoMayNotReadTheMail() throws Exception {
        String first = newMessageId();
        String secret =
                records("a.eml").replace("\"direction\"", "\"secrecy\":{\"chapter\":25,\"section\":1},\"direction\"");
        register(registrar, null, newCase("Öppet ärende", secret), Map.of("a.eml", mail(first, "")));
        Map<String, byte[]> answer = Map.of("b.eml", mail(newMessageId(), "In-Reply-To: " + first + "\r\n"));

        JsonNode registrars = intake(registrar, answer).json().get("cases");
        JsonNode handlers = intake(HttpClientOf.user(REGISTER, RunningRegister.HANDLER), answer)
                .json()
                .get("cases");

        assertThat(registrars.findValuesAsText("kind")).contains("MAIL");
        assertThat(handlers.findValuesAsText("kind")).doesNotContain("MAIL");
    }
}
