package se.diarium.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsTheOneOfTheFirstLine(String separator) throws IOException {
        Path file = csv("a" + separator + "b\n1" + separator + "2\n", StandardCharsets.UTF_8);

        assertThat(rows(file)).containsExactly(row(1, "a", "b"), row(2, "1", "2"));
    }

    @Test
    void aCellMayHoldSeparatorsQuotesAndLines() throws IOException {
        Path file = csv("a;b\n\"ett; \"\"två\"\"\ntre\";4\n", StandardCharsets.UTF_8);

        assertThat(rows(file)).containsExactly(row(1, "a", "b"), row(2, "ett; \"två\"\ntre", "4"));
    }

    @Test
    void whatIsNotUtf8IsReadAsWindowsWritesIt() throws IOException {
        assertThat(rows(csv("Ärende – åtgärd\n", Charset.forName("windows-1252"))))
                .containsExactly(row(1, "Ärende – åtgärd"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstCell() throws IOException {
        assertThat(rows(csv("\uFEFFdiarienummer;x\n", StandardCharsets.UTF_8)))
                .containsExactly(row(1, "diarienummer", "x"));
    }

    @Test
    void blankRowsAreCounted() throws IOException {
        assertThat(rows(csv("a\n\nb\n", StandardCharsets.UTF_8))).containsExactly(row(1, "a"), row(2, ""), row(3, "b"));
    }

    @Test
    void aWorkbookGivesDaysAsIsoAndNumbersAsDigits() throws IOException {
        Path file = workbook("Blad1");

        assertThat(rows(file))
                .containsExactly(row(1, "rubrik", "dag", "nummer"), row(3, "Brev", "2024-05-20", "1234567"));
    }

    @Test
    void aSheetIsFoundByItsNameAndElseTheFirstIsRead() throws IOException {
        Path file = workbook("Annat", "Handlingar");

        assertThat(TableFileTest.<TableRow>collect(
                        rows -> TableFile.of(file, Set.of("handlingar")).read(rows::add)))
                .first()
                .isEqualTo(row(1, "Handlingar", "dag", "nummer"));
        assertThat(TableFileTest.<TableRow>collect(
                        rows -> TableFile.of(file, Set.of("poster")).read(rows::add)))
                .first()
                .isEqualTo(row(1, "Annat", "dag", "nummer"));
    }

    @Test
    void theSheetThatIsReadIsToldByItsNameAndACsvFileHasNone() throws IOException {
        Path workbook = workbook("Annat", " Handlingar ");

        assertThat(TableFile.of(workbook, Set.of("handlingar")).sheet()).hasValue(" Handlingar ");
        assertThat(TableFile.of(workbook, Set.of("poster")).sheet()).hasValue("Annat");
        assertThat(TableFile.sheets(workbook)).containsExactly("Annat", " Handlingar ");
        Path csv = csv("a;b\n", StandardCharsets.UTF_8);
        assertThat(TableFile.of(csv, Set.of("handlingar")).sheet()).isEmpty();
        assertThat(TableFile.sheets(csv)).isEmpty();
    }

    @Test
    void aCellOutsideOfTheTableIsLeftOut() throws IOException {
        assertThat(row(1, "a").cell(7)).isEmpty();
    }

    @Test
    void aBrokenWorkbookIsRefused() throws IOException {
        Path file = folder.resolve("broken.xlsx");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 1, 2, 3});

        assertThatThrownBy(() -> rows(file)).isInstanceOf(UnreadableTableException.class);
    }

    private static TableRow row(int number, String... cells) {
        return new TableRow(number, List.of(cells));
    }

    private Path csv(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("table.csv"), text.getBytes(charset));
    }

    /** Sheets whose second row is missing; the first sheet has "rubrik" as its first header, further ones their name. */
    private Path workbook(String... names) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("d/m/yy"));
            for (String name : names) {
                Sheet sheet = workbook.createSheet(name);
                Row header = sheet.createRow(0);
                header.createCell(0).setCellValue(names.length == 1 ? "rubrik" : name);
                header.createCell(1).setCellValue("dag");
                header.createCell(2).setCellValue("nummer");
                Row row = sheet.createRow(2);
                row.createCell(0).setCellValue("Brev");
                row.createCell(1).setCellValue(LocalDate.of(2024, 5, 20));
                row.getCell(1).setCellStyle(day);
                row.createCell(2).setCellValue(1234567);
            }
            workbook.write(out);
        }
        return file;
    }

    private static List<TableRow> rows(Path file) throws IOException {
        return collect(rows -> TableFile.of(file, Set.of()).read(rows::add));
    }

    private static <T> List<T> collect(Filling<T> filling) throws IOException {
        List<T> list = new ArrayList<>();
        filling.fill(list);
        return list;
    }

    private interface Filling<T> {
        void fill(List<T> list) throws IOException;
    }
}
