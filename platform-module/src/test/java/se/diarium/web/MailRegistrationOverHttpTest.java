package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.web.IntakeCalls.corpus;
import static se.diarium.web.IntakeCalls.files;
import static se.diarium.web.IntakeCalls.newCase;
import static se.diarium.web.IntakeCalls.records;
import static se.diarium.web.IntakeCalls.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** How mail and its attachments are registered together over HTTP. */
class MailRegistrationOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

    @TempDir
    Path folder;

    @Test
    void aMailAndItsAttachmentsBecomeRecordsOfTheirOwn() throws Exception {
        String mail = "mejl-remiss-trafikverket.eml";
        String records = records(mail, mail, mail)
                .replaceFirst("\\},\\{", "},{\"attachment\":1,")
                .replaceFirst("\\},\\{\"file\"", "},{\"attachment\":2,\"file\"");

        Reply reply = register(registrar, null, newCase("Mejl med bilagor", records), corpus(folder, mail));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.json().at("/case/records").findValuesAsText("filename"))
                .containsExactly(mail, "Missiv vag 86.pdf", "Bilaga tidplan.xlsx");
        assertThat(reply.json().at("/case/records/1/mimetype").asText()).isEqualTo("application/pdf");
        assertThat(registrar
                        .get("/diarium/api/records/"
                                + reply.json().at("/records/1").asText() + "/content")
                        .bytes())
                .isEqualTo(Files.readAllBytes(folder.resolve("trafikverket-missiv.pdf")));
    }

    @Test
    void theAttachmentsRegisteredWithTheirMailAreTiedToItWhateverTheirOrder() throws Exception {
        String mail = "mejl-remiss-trafikverket.eml";
        String records = records(mail, mail, mail)
                .replaceFirst("\\{", "{\"attachment\":2,")
                .replaceFirst("(?s)(.*)\\{\"file\"", "$1{\"attachment\":1,\"file\"");

        JsonNode made = register(registrar, null, newCase("Mejl och bilagor", records), corpus(folder, mail))
                .json();

        String id = made.at("/records/1").asText();
        assertThat(made.at("/case/records/0/attachmentOf/id").asText()).isEqualTo(id);
        assertThat(made.at("/case/records/2/attachmentOf/id").asText()).isEqualTo(id);
        assertThat(made.at("/case/records/1/attachments").findValuesAsText("recordNumber"))
                .containsExactly("1", "3");
    }

    @Test
    void anAttachmentRegisteredWithoutItsMailIsARecordByItself() throws Exception {
        String mail = "mejl-remiss-trafikverket.eml";

        JsonNode made = register(
                        registrar,
                        null,
                        newCase("Bara bilagan", records(mail).replaceFirst("\\{", "{\"attachment\":1,")),
                        corpus(folder, mail))
                .json();

        assertThat(made.at("/case/records/0").has("attachmentOf")).isFalse();
    }

    @Test
    void theAttachmentsOfASecretMailAreAsSecretAsTheMailThoughTheSenderMayNotReadThemAfterwards() throws Exception {
        String mail = "mejl-remiss-trafikverket.eml";
        String records = records(mail, mail)
                .replaceFirst("\\{", "{\"secrecy\":{\"chapter\":25,\"section\":1},")
                .replaceFirst("(?s)(.*)\\{\"file\"", "$1{\"attachment\":1,\"file\"");

        String number = register(registrar, null, newCase("Hemligt mejl", records("a.txt")), files("a.txt"))
                .json()
                .at("/case/diarienummer")
                .asText();

        Reply reply = register(
                HttpClientOf.user(REGISTER, RunningRegister.SECRETARY),
                null,
                "{\"diarienummer\":\"" + number + "\",\"records\":" + records + "}",
                corpus(folder, mail));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.json().at("/case/records/2/secrecy/section").asInt()).isEqualTo(1);
        assertThat(reply.json().at("/case/records/2/attachmentOf/recordNumber").asInt())
                .isEqualTo(2);
    }
}
