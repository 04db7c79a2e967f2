package se.diarium.web.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExtractFormatTest {

    private static final Extract EXTRACT = new Extract(
            "Postlista",
            List.of("20 maj 2024", "Inkommen"),
            List.of(
                    new Extract.Column("Diarienummer", 14),
                    new Extract.Column("Datum", 10),
                    new Extract.Column("Rubrik", 40)),
            Locale.forLanguageTag("sv"),
            "Sida {0} av {1}");

    private static byte[] written(ExtractFormat format, List<List<?>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExtractWriter writer = format.open(EXTRACT, out)) {
            for (List<?> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    private static List<?> row(Object... cells) {
        return Arrays.asList(cells);
    }

    @Test
    void csvHasAByteOrderMarkSemicolonsAndQuotesWhereTheyAreNeeded() throws IOException {
        byte[] file = written(
                ExtractFormat.CSV,
                List.of(row("RS/1/2024", LocalDate.of(2024, 5, 20), "Svar; \"åäö\""), row("x", null, 7)));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFDiarienummer;Datum;Rubrik\r\n"
                        + "RS/1/2024;2024-05-20;\"Svar; \"\"åäö\"\"\"\r\nx;;7\r\n");
    }

    @Test
    void aTextThatIsNoFormulaDoesNotBecomeOneInCsv() throws IOException {
        String file = new String(
                written(
                        ExtractFormat.CSV,
                        List.of(row("=HYPERLINK(\"http://x\")", "+46", "@SUM(A1)"), row("-1", "\t=1", -1))),
                StandardCharsets.UTF_8);

        assertThat(file)
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\";'+46;'@SUM(A1)")
                .contains("'-1;")
                .contains(";-1\r\n");
        assertThat(file.lines().skip(1).flatMap(line -> Arrays.stream(line.split(";"))))
                .noneMatch(cell -> cell.matches("\"?[=+@\t].*"));
    }

    @Test
    void aWorkbookHasTextsDaysAndNumbersAndNoFormulas() throws IOException {
        byte[] file = written(ExtractFormat.XLSX, List.of(row("=1+1", LocalDate.of(2024, 5, 20), 7)));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Cell text = sheet.getRow(1).getCell(0);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Rubrik");
            assertThat(text.getCellType()).isEqualTo(CellType.STRING);
            assertThat(text.getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 5, 20));
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(7);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("20 maj 2024");
        }
    }

    @Test
    void aPrintedExtractHasItsHeadingsOnEveryPageAndSaysWhichPageItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(ExtractFormat.PDF, manyRows(120)))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            int pages = document.getNumberOfPages();

            assertThat(pages).isGreaterThan(1);
            assertThat(stripper.getText(document)).contains("Diarienummer", "Sida 2 av " + pages);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Postlista", "Inkommen", "Rubrik 119 Čáhcesuolu");
        }
    }

    @Test
    void aPrintedExtractIsReadAloudAsATableInItsLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(ExtractFormat.PDF, manyRows(60)))) {
            List<String> types = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), types);

            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Postlista");
            assertThat(types).startsWith("Document", "H1", "P", "P", "Table", "TR", "TH");
            assertThat(types.stream().filter("TR"::equals)).hasSize(61);
            assertThat(types.stream().filter("TH"::equals)).hasSize(3);
            assertThat(types.stream().filter("TD"::equals)).hasSize(180);
        }
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }

    @Test
    void aLetterThatNoTypefaceHasIsLeftOutOfThePrintAlone() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                written(ExtractFormat.PDF, List.of(row("RS/1/2024", "x".repeat(400), "Före \uD83D\uDE00 efter"))))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Före ? efter");
        }
    }

    private static List<List<?>> manyRows(int count) {
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row("RS/" + i + "/2024", LocalDate.of(2024, 5, 20), "Rubrik " + i + " Čáhcesuolu"));
        }
        return rows;
    }
}
