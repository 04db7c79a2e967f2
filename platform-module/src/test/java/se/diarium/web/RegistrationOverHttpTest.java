package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.web.IntakeCalls.casesWith;
import static se.diarium.web.IntakeCalls.files;
import static se.diarium.web.IntakeCalls.newCase;
import static se.diarium.web.IntakeCalls.records;
import static se.diarium.web.IntakeCalls.register;

import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** That one call over HTTP registers a case and its records, all of it or nothing, and who may send it. */
class RegistrationOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

    private int nextNumber() throws Exception {
        Reply reply = registrar.json("POST", "/diarium/api/cases", "{\"series\":\"RUN\",\"title\":\"Nästa i serien\"}");
        return reply.json().get("number").asInt();
    }

    @Test
    void oneCallRegistersACaseWithItsRecordsInTheirOrder() throws Exception {
        Reply reply = register(
                registrar, null, newCase("Allt på en gång", records("b.txt", "a.txt")), files("a.txt", "b.txt"));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.header("Location")).contains("/diarium/api/cases/RUN/");
        assertThat(reply.json().at("/case/records/0/filename").asText()).isEqualTo("b.txt");
        assertThat(reply.json().at("/case/records/1/recordNumber").asInt()).isEqualTo(2);
        assertThat(reply.json().get("records")).hasSize(2);
    }

    @Test
    void oneCallAddsSeveralRecordsToACaseThereIs() throws Exception {
        String number = register(registrar, null, newCase("Finns redan", records("a.txt")), files("a.txt"))
                .json()
                .at("/case/diarienummer")
                .asText();

        Reply added = register(
                registrar,
                null,
                "{\"diarienummer\":\"" + number + "\",\"records\":" + records("b.txt", "c.txt") + "}",
                files("b.txt", "c.txt"));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().at("/case/records")).hasSize(3);
        assertThat(added.json().get("records")).hasSize(2);
    }

    @Test
    void aCaseOfWhichNothingHasComeInIsRegisteredWithoutRecordsAndOnce() throws Exception {
        String alone = newCase("Muntlig anmälan", "[]");

        Reply made = register(registrar, "muntlig-1", alone, files());
        Reply again = register(registrar, "muntlig-1", alone, files());

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().at("/case/records")).isEmpty();
        assertThat(again.json().at("/case/diarienummer")).isEqualTo(made.json().at("/case/diarienummer"));
    }

    @Test
    void aCaseThereIsGetsNoRegistrationWithoutRecords() throws Exception {
        String number = register(registrar, null, newCase("Får inget", "[]"), files())
                .json()
                .at("/case/diarienummer")
                .asText();

        Reply refused = register(registrar, null, "{\"diarienummer\":\"" + number + "\",\"records\":[]}", files());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("records");
    }

    @Test
    void aRecordThatIsRefusedTakesTheCaseWithItAndUsesNoNumber() throws Exception {
        int before = nextNumber();
        String bad = newCase("Halvt om halvt", records("a.txt", "b.txt")).replace("Handling b.txt", " ");

        Reply refused = register(registrar, null, bad, files("a.txt", "b.txt"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("records.1.title");
        assertThat(casesWith(registrar, "Halvt")).isZero();
        assertThat(nextNumber()).isEqualTo(before + 1);
    }

    @Test
    void aFileThatNoRecordIsMadeOfIsNotLostInSilence() throws Exception {
        Reply refused = register(registrar, null, newCase("Överbliven fil", records("a.txt")), files("a.txt", "b.txt"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("registration.unusedFile");
    }

    @Test
    void onlyARegistrarRegistersACaseAndOnlyThoseOfTheCaseAddToIt() throws Exception {
        String number = register(registrar, null, newCase("Rättigheter", records("a.txt")), files("a.txt"))
                .json()
                .at("/case/diarienummer")
                .asText();
        HttpClientOf handler = HttpClientOf.user(REGISTER, RunningRegister.HANDLER);
        HttpClientOf stranger = HttpClientOf.user(REGISTER, RunningRegister.STRANGER);
        String more = "{\"diarienummer\":\"" + number + "\",\"records\":" + records("b.txt") + "}";

        assertThat(register(handler, null, newCase("Inte min", records("a.txt")), files("a.txt"))
                        .status())
                .isEqualTo(403);
        assertThat(register(stranger, null, more, files("b.txt")).status()).isIn(403, 404);
        assertThat(register(HttpClientOf.citizen(REGISTER), null, more, files("b.txt"))
                        .status())
                .isEqualTo(401);
    }
}
