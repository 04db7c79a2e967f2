package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** From what came in to a registered case: what is suggested, and one call that registers all of it or nothing. */
@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class IntakeTest {

    private static final String REGISTRATIONS = "/diarium/api/registrations";

    private final DiariumClient registrar;

    IntakeTest(Host host) {
        registrar = host.as("registrator");
    }

    private Answer register(String key, String title, String record) {
        MultipartBody form = new MultipartBody()
                .field(
                        "registration",
                        "{\"case\":{\"series\":\"RS\",\"title\":\"" + title
                                + "\"},\"records\":[{\"file\":\"brev.txt\",\"title\":\"" + record
                                + "\",\"direction\":\"RECEIVED\"}]}")
                .file("file", "brev.txt", "text/plain", "Ett brev.".getBytes(StandardCharsets.UTF_8));
        return registrar.send(
                "POST",
                REGISTRATIONS,
                Map.of("Content-Type", form.contentType(), "Idempotency-Key", key),
                form.publisher());
    }

    @Test
    void aMailSuggestsSenderHeadingAndTheCaseItMentions() {
        String number = register(UUID.randomUUID().toString(), "Färdtjänst i glesbygd", "Brev")
                .expect(201)
                .json()
                .at("/case/diarienummer")
                .asText();
        String mail = "From: Sixten Alm <sixten@alm.example>\r\nTo: registrator@norrvidda.example\r\n"
                + "Date: Fri, 13 Mar 2026 00:40:55 +0100\r\nSubject: SV: Turlista [" + number + "]\r\n\r\nHej!\r\n";

        JsonNode read = registrar
                .post(
                        "/diarium/api/intake",
                        new MultipartBody()
                                .file("file", "mejl.eml", "message/rfc822", mail.getBytes(StandardCharsets.UTF_8)))
                .expect(200)
                .json();

        assertThat(read.at("/parts/0/content/suggestions/sender/0/value").asText())
                .isEqualTo("Sixten Alm");
        assertThat(read.at("/parts/0/content/suggestions/title/0/value").asText())
                .isEqualTo("Turlista");
        assertThat(read.at("/cases/0/diarienummer").asText()).isEqualTo(number);
    }

    @Test
    void anAnswerToARegisteredMailSuggestsTheCaseOfThatMailWithTheHeaderItWasFoundIn() {
        String first = "<" + UUID.randomUUID() + "@alm.example>";
        String mail =
                "From: Sixten Alm <sixten@alm.example>\r\nTo: registrator@norrvidda.example\r\nSubject: Turlista\r\n";
        MultipartBody form = new MultipartBody()
                .field(
                        "registration",
                        "{\"case\":{\"series\":\"RS\",\"title\":\"Turlista\"},\"records\":[{\"file\":\"mejl.eml\","
                                + "\"title\":\"Turlista\",\"direction\":\"RECEIVED\"}]}")
                .file(
                        "file",
                        "mejl.eml",
                        "message/rfc822",
                        (mail + "Message-ID: " + first + "\r\n\r\nHej!\r\n").getBytes(StandardCharsets.UTF_8));
        JsonNode made = registrar.post(REGISTRATIONS, form).expect(201).json();

        JsonNode likely = registrar
                .post(
                        "/diarium/api/intake",
                        new MultipartBody()
                                .file(
                                        "file",
                                        "svar.eml",
                                        "message/rfc822",
                                        (mail + "In-Reply-To: " + first + "\r\n\r\nTack!\r\n")
                                                .getBytes(StandardCharsets.UTF_8)))
                .expect(200)
                .json()
                .at("/cases/0");

        assertThat(made.at("/case/records/0/messageId").asText()).isEqualTo(first);
        assertThat(likely.get("diarienummer")).isEqualTo(made.at("/case/diarienummer"));
        assertThat(likely.at("/reasons/0/kind").asText()).isEqualTo("MAIL");
        assertThat(likely.at("/reasons/0/header").asText()).isEqualTo("In-Reply-To");
    }

    @Test
    void theAttachmentRegisteredWithItsMailIsAnAttachmentOfItsRecord() {
        String mail = "From: Sixten Alm <sixten@alm.example>\r\nTo: registrator@norrvidda.example\r\nSubject: Karta\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/plain\r\n\r\nHej!\r\n--b\r\nContent-Type: text/plain\r\n"
                + "Content-Disposition: attachment; filename=\"karta.txt\"\r\n\r\nKartan\r\n--b--\r\n";
        MultipartBody form = new MultipartBody()
                .field(
                        "registration",
                        "{\"case\":{\"series\":\"RS\",\"title\":\"Karta\"},\"records\":["
                                + "{\"file\":\"mejl.eml\",\"title\":\"Mejl\",\"direction\":\"RECEIVED\"},"
                                + "{\"file\":\"mejl.eml\",\"attachment\":1,\"title\":\"Karta\",\"direction\":\"RECEIVED\"}]}")
                .file("file", "mejl.eml", "message/rfc822", mail.getBytes(StandardCharsets.UTF_8));

        JsonNode made = registrar.post(REGISTRATIONS, form).expect(201).json();

        assertThat(made.at("/case/records/1/attachmentOf/id")).isEqualTo(made.at("/records/0"));
        assertThat(made.at("/case/records/0/attachments/0/id")).isEqualTo(made.at("/records/1"));
    }

    @Test
    void aDoubleClickRegistersOnce() {
        String key = UUID.randomUUID().toString();

        JsonNode first = register(key, "En gång", "Brev").expect(201).json();
        JsonNode second = register(key, "En gång", "Brev").expect(201).json();

        assertThat(second.at("/case/diarienummer")).isEqualTo(first.at("/case/diarienummer"));
        assertThat(second.get("records")).isEqualTo(first.get("records"));
    }

    @Test
    void aRecordThatCannotBeRegisteredTakesTheCaseWithIt() {
        String title = "Halvvägs " + UUID.randomUUID();

        Answer refused = register(UUID.randomUUID().toString(), title, " ").expect(422);

        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("records.0.title");
        assertThat(registrar
                        .get("/diarium/api/cases?text=" + Register.encoded(title))
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }
}
