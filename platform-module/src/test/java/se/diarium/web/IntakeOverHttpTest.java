package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.RunningRegister;
import se.diarium.document.corpus.CorpusFiles;
import se.diarium.web.HttpClientOf.Reply;

/** From files to a registered case, over HTTP: what is suggested, and that one call registers all of it or nothing. */
class IntakeOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final String INTAKE = "/diarium/api/intake";
    private static final String REGISTRATIONS = "/diarium/api/registrations";

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

    @TempDir
    Path folder;

    private Map<String, byte[]> corpus(String... names) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, Files.readAllBytes(CorpusFiles.write(folder, name)));
        }
        return files;
    }

    private Reply intake(HttpClientOf user, Map<String, byte[]> files) throws Exception {
        return user.forms(INTAKE, Map.of(), Map.of(), files);
    }

    private static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, ("Innehållet i " + name).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String records(String... names) {
        return List.of(names).stream()
                .map(name ->
                        "{\"file\":\"" + name + "\",\"title\":\"Handling " + name + "\",\"direction\":\"RECEIVED\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String newCase(String title, String records) {
        return "{\"case\":{\"series\":\"RUN\",\"title\":\"" + title + "\"},\"records\":" + records + "}";
    }

    private Reply register(HttpClientOf user, String key, String registration, Map<String, byte[]> files)
            throws Exception {
        Map<String, String> headers = key == null ? Map.of() : Map.of("Idempotency-Key", key);
        return user.forms(REGISTRATIONS, headers, Map.of("registration", registration), files);
    }

    private int nextNumber() throws Exception {
        Reply reply = registrar.json("POST", "/diarium/api/cases", "{\"series\":\"RUN\",\"title\":\"Nästa i serien\"}");
        return reply.json().get("number").asInt();
    }

    private int casesWith(String title) throws Exception {
        return registrar
                .get("/diarium/api/cases?text=" + title)
                .json()
                .get("total")
                .asInt();
    }

    @Test
    void aMailIsReadPartByPartEachWithItsOwnSuggestions() throws Exception {
        JsonNode read =
                intake(registrar, corpus("mejl-remiss-trafikverket.eml")).json();

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
        Map<String, byte[]> files = corpus("medborgarforslag-handskriven.scan.pdf");
        files.put("trasig.pdf", "%PDF-1.7 och inget mer".getBytes(StandardCharsets.UTF_8));
        files.put("brev.txt", "Dnr RS/1/2024".getBytes(StandardCharsets.UTF_8));

        JsonNode read = intake(registrar, files).json();

        assertThat(read.at("/parts/0/scanned").asBoolean()).isTrue();
        assertThat(read.at("/parts/1/problem/code").asText()).isEqualTo("file.DAMAGED");
        assertThat(read.at("/parts/2/content/suggestions/diarienummer/0/value").asText())
                .isEqualTo("RS/1/2024");
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
        Map<String, byte[]> files = corpus("yttrande-kommun.odt");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Instant start = Instant.now();
            Reply reply = intake(registrar, files);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
        });
    }

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
    void aMailAndItsAttachmentsBecomeRecordsOfTheirOwn() throws Exception {
        String mail = "mejl-remiss-trafikverket.eml";
        String records = records(mail, mail, mail)
                .replaceFirst("\\},\\{", "},{\"attachment\":1,")
                .replaceFirst("\\},\\{\"file\"", "},{\"attachment\":2,\"file\"");

        Reply reply = register(registrar, null, newCase("Mejl med bilagor", records), corpus(mail));

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

        JsonNode made = register(registrar, null, newCase("Mejl och bilagor", records), corpus(mail))
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
                        corpus(mail))
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
                corpus(mail));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.json().at("/case/records/2/secrecy/section").asInt()).isEqualTo(1);
        assertThat(reply.json().at("/case/records/2/attachmentOf/recordNumber").asInt())
                .isEqualTo(2);
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
    void aRecordThatIsRefusedTakesTheCaseWithItAndUsesNoNumber() throws Exception {
        int before = nextNumber();
        String bad = newCase("Halvt om halvt", records("a.txt", "b.txt")).replace("Handling b.txt", " ");

        Reply refused = register(registrar, null, bad, files("a.txt", "b.txt"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("records.1.title");
        assertThat(casesWith("Halvt")).isZero();
        assertThat(nextNumber()).isEqualTo(before + 1);
    }

    @Test
    void aFileThatNoRecordIsMadeOfIsNotLostInSilence() throws Exception {
        Reply refused = register(registrar, null, newCase("Överbliven fil", records("a.txt")), files("a.txt", "b.txt"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("registration.unusedFile");
    }

    @Test
    void aRequestSentAgainRegistersNothingMoreAndAnswersTheSame() throws Exception {
        String title = "Upprepning" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        Reply first = register(registrar, key, newCase(title, records("a.txt")), files("a.txt"));

        Reply second = register(registrar, key, newCase(title, records("a.txt")), files("a.txt"));

        assertThat(second.status()).as(second.text()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.json().get("records")).isEqualTo(first.json().get("records"));
        assertThat(casesWith(title)).isEqualTo(1);
    }

    @Test
    void aKeyUsedForAnotherRequestIsAConflict() throws Exception {
        String key = UUID.randomUUID().toString();
        register(registrar, key, newCase("Ett", records("a.txt")), files("a.txt"));

        Reply other = register(registrar, key, newCase("Ett annat", records("a.txt")), files("a.txt"));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().at("/errors/0/field").asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void aRequestThatFailedLeavesItsKeyFree() throws Exception {
        String key = UUID.randomUUID().toString();
        register(registrar, key, newCase(" ", records("a.txt")), files("a.txt"));

        assertThat(register(registrar, key, newCase("Rättat", records("a.txt")), files("a.txt"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void eightClicksAtOnceAreOneCase() throws Exception {
        String title = "Dubbelklick" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        ExecutorService clicks = Executors.newFixedThreadPool(8);
        try {
            Callable<Reply> click = () -> register(registrar, key, newCase(title, records("a.txt")), files("a.txt"));
            List<Future<Reply>> replies = clicks.invokeAll(
                    IntStream.range(0, 8).mapToObj(number -> click).toList());

            for (Future<Reply> reply : replies) {
                assertThat(reply.get().status()).as(reply.get().text()).isEqualTo(201);
            }
        } finally {
            clicks.shutdown();
        }
        assertThat(casesWith(title)).isEqualTo(1);
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
