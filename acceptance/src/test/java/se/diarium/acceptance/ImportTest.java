package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.DiariumClient;

/** An existing register is imported. The numbers are high and by chance, so that a host can be asked again. */
@ExtendWith(Host.Extension.class)
class ImportTest {

    private static final String CASES = "diarienummer;ärendemening;registrerat;status;avslutat\n";
    private static final String RECORDS = "diarienummer;handlingsnummer;rubrik;riktning;datum;fil\n";

    private final DiariumClient registrar;
    private final int number = ThreadLocalRandom.current().nextInt(1_000_000, 100_000_000);

    ImportTest(Host host) {
        registrar = host.as("registrator");
    }

    private String dnr(int offset) {
        return "PN/" + (number + offset) + "/1987";
    }

    @Test
    void aRegisterIsTakenOverWithItsNumbersAndFiles() throws IOException {
        String id = Imports.made(registrar);
        Imports.sendTable(registrar, id, "cases", CASES + dnr(0) + ";Klagomål;1987-02-03;avslutat;1987-06-30\n")
                .expect(200);
        Imports.sendTable(registrar, id, "records", RECORDS + dnr(0) + ";3;Brev;inkommen;1987-02-03;brev.txt\n")
                .expect(200);
        Imports.sendArchive(registrar, id, archive("brev.txt", "Bäste handläggare"))
                .expect(200);

        assertThat(Imports.begin(registrar, id, "validation").path("state").asText())
                .isEqualTo("VALID");
        JsonNode done = Imports.begin(registrar, id, "run");

        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("imported").asInt()).isEqualTo(1);
        JsonNode file =
                registrar.get("/diarium/api/cases/" + dnr(0)).expect(200).json();
        assertThat(file.path("status").asText()).isEqualTo("CLOSED");
        assertThat(file.path("closed").asText()).isEqualTo("1987-06-30");
        assertThat(file.path("records").get(0).path("recordNumber").asInt()).isEqualTo(3);
    }

    @Test
    void whatIsWrongIsToldByRowAndColumnInTheReadersLanguageAndNothingIsRegistered() {
        String id = Imports.made(registrar);
        Imports.sendTable(
                        registrar,
                        id,
                        "cases",
                        CASES + dnr(1) + ";Rätt;1987-02-03;;\n" + dnr(2) + ";;1987-02-30;vilande;\n")
                .expect(200);

        JsonNode checked = Imports.begin(registrar, id, "validation");

        assertThat(checked.path("state").asText()).isEqualTo("INVALID");
        List<String> told = new ArrayList<>();
        registrar
                .get(Imports.PATH + "/" + id + "/problems?lang=sv")
                .expect(200)
                .json()
                .path("items")
                .forEach(problem -> told.add(problem.path("row").asInt() + " "
                        + problem.path("column").asText()));
        assertThat(told).containsExactlyInAnyOrder("3 ärendemening", "3 registrerat", "3 status");
        registrar.postJson(Imports.PATH + "/" + id + "/run", Map.of()).expect(409);
        registrar.get("/diarium/api/cases/" + dnr(1)).expect(404);
    }

    @Test
    void bothTablesComeInOneWorkbook() throws IOException {
        String id = Imports.made(registrar);
        byte[] workbook = new Workbook()
                .sheet("Läs mig", "Uttaget ur det gamla diariet\n")
                .sheet("Handlingar", RECORDS + dnr(3) + ";1;Brev;inkommen;1987-02-03;brev.txt\n")
                .sheet("Ärenden", CASES + dnr(3) + ";Klagomål;1987-02-03\n")
                .bytes();
        Imports.sendWorkbook(registrar, id, "", workbook).expect(200);
        Imports.sendArchive(registrar, id, archive("brev.txt", "Bäste handläggare"))
                .expect(200);
        Imports.begin(registrar, id, "validation");

        JsonNode done = Imports.begin(registrar, id, "run");

        assertThat(done.path("imported").asInt()).isEqualTo(1);
        assertThat(registrar
                        .get("/diarium/api/cases/" + dnr(3))
                        .expect(200)
                        .json()
                        .at("/records/0/title")
                        .asText())
                .isEqualTo("Brev");
    }

    @Test
    void whatIsWrongInAWorkbookIsToldBySheetRowAndColumnInTheReadersLanguage() {
        String id = Imports.made(registrar);
        byte[] workbook = new Workbook()
                .sheet("Cases", CASES + dnr(4) + ";Klagomål;1987-02-30\n")
                .sheet("Handlingar", RECORDS + dnr(4) + ";1;Brev;åt sidan;1987-02-03\n")
                .bytes();
        Imports.sendWorkbook(registrar, id, "", workbook).expect(200);
        Imports.begin(registrar, id, "validation");

        assertThat(places(id, "sv"))
                .containsExactly(
                        "Bladet ”Cases”, rad 2, kolumnen ”registrerat”",
                        "Bladet ”Handlingar”, rad 2, kolumnen ”riktning”");
        assertThat(places(id, "en"))
                .containsExactly(
                        "Sheet \"Cases\", row 2, column \"registrerat\"",
                        "Sheet \"Handlingar\", row 2, column \"riktning\"");
    }

    private List<String> places(String id, String language) {
        List<String> places = new ArrayList<>();
        registrar
                .get(Imports.PATH + "/" + id + "/problems?lang=" + language)
                .expect(200)
                .json()
                .path("items")
                .forEach(problem -> places.add(problem.path("place").asText()));
        return places;
    }

    @Test
    void aWorkbookWithoutOneSheetForEachTableIsRefusedAndNothingIsTakenOfIt() {
        String id = Imports.made(registrar);
        byte[] workbook = new Workbook()
                .sheet("Ärenden", CASES)
                .sheet("Cases", CASES)
                .sheet("Brev", RECORDS)
                .bytes();

        JsonNode problem = Imports.sendWorkbook(registrar, id, "?lang=sv", workbook)
                .expect(422)
                .json();

        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("file");
        assertThat(problem.at("/errors/0/message").asText()).contains("Ärenden, Cases");
        assertThat(problem.at("/errors/1/message").asText())
                .isEqualTo("Bladet med handlingar saknas; det ska heta något av handlingar, records."
                        + " Arbetsboken har Ärenden, Cases, Brev.");
        assertThat(Imports.sendWorkbook(registrar, id, "?lang=en", "ingen arbetsbok".getBytes(StandardCharsets.UTF_8))
                        .expect(422)
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("Is not an Excel workbook (XLSX) that can be read.");
        assertThat(Imports.begin(registrar, id, "validation").path("state").asText())
                .isEqualTo("INVALID");
    }

    @Test
    void whatIsNoTableOrArchiveIsRefused() {
        String id = Imports.made(registrar);

        Imports.sendTable(registrar, id, "parties", "a;b\n").expect(404);
        Imports.sendArchive(registrar, id, "inget arkiv".getBytes(StandardCharsets.UTF_8))
                .expect(422);
        registrar
                .postJson(Imports.PATH, Map.of("name", "Stor", "folder", "../etc"))
                .expect(422);
    }

    private static byte[] archive(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
