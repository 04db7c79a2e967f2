package se.diarium.decision.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filled templates in a program that people use, where it is installed: LibreOffice opens them and says what they say. */
class LibreOfficeTest {

    private static final Fields FIELDS =
            new Fields().with("namn", "märke").with("rader", new Fields().with("ord", "text"));

    @TempDir
    private Path folder;

    @BeforeAll
    static void requireLibreOffice() {
        boolean installed = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        assumeTrue(installed, "LibreOffice (soffice) is not installed, so nothing is converted");
    }

    private String converted(byte[] docx) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("papper.docx"), docx);
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("papper.pdf"))
                .as(Files.readString(folder.resolve("said")))
                .exists();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("papper.pdf").toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aFilledTemplateWithAllThatTemplatesHaveReadsTheSame() throws Exception {
        String source = "{{märke}}\n# Rubrik {{namn}}\n{{#rader}}\n## {{ord}}\n{{text}}\n{{/rader}}\n"
                + "|! Ord | Text\n| {{#rader}}{{ord}} | {{text}}{{/rader}}\nsist";
        byte[] docx = DocxTemplate.read(TemplateSource.docx(source), FIELDS)
                .fill(
                        Map.of(
                                "namn",
                                "Åsa & Östen",
                                "märke",
                                Picture.of(DocxTemplateTest.png(), "Region"),
                                "rader",
                                List.of(
                                        Map.of("ord", "§ 1", "text", "Första.\nAndra."),
                                        Map.of("ord", "§ 2", "text", "Tredje."))),
                        "Titel",
                        "Region");

        assertThat(converted(docx))
                .contains(
                        "Rubrik Åsa & Östen § 1 Första. Andra. § 2 Tredje. Ord Text § 1 Första. Andra. § 2 Tredje. sist");
    }

    @Test
    void theModulesTemplatesOpenAsTheyAre() throws Exception {
        try (InputStream in =
                DocxTemplate.class.getResourceAsStream("/alfresco/module/diarium-platform/paper/protokoll.docx")) {
            String text = converted(in.readAllBytes());

            assertThat(text).contains("Upprop", "{{paragraf}} {{rubrik}}", "Justerare");
        }
    }
}
