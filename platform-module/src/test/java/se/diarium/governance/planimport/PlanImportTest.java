package se.diarium.governance.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.governance.thread.Measure;
import se.diarium.governance.thread.ObjectKind;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.Planning;
import se.diarium.governance.thread.TargetDirection;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RecordFile;

class PlanImportTest {

    private static final String TABLE = """
            Typ;Nr;Text;Ansvarig;Bryter ned;Enhet;Målvärde;Kommentar
            Uppdrag;1.1;Ta fram en åtgärdsplan;Hälso- och sjukvårdsnämnden;1;;;Viktigt
            Mål;1;En ekonomi i balans;;;;;
            Nyckeltal;1.2;Resultat;EKO;1;mnkr;minst 1 234,5;
            """;

    private final Planning planning = new Planning();
    private final PlanTableReader reader = planning.register.bean("diarium.planTableReader", PlanTableReader.class);
    private final PlanImport imports = planning.register.bean("diarium.planImport", PlanImport.class);
    private final RecordFile plan = planning.aPlan();

    @TempDir
    Path folder;

    private PlanTable read(String name, byte[] bytes) throws Exception {
        return reader.read(Files.write(folder.resolve(name), bytes), name);
    }

    private PlanTable csv(String text) throws Exception {
        return read("plan.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<PlanObject> taken(PlanTable table) {
        return planning.secretary(() -> imports.take(plan.id(), table));
    }

    private PlanPreview preview(PlanTable table) {
        return planning.secretary(() -> imports.preview(plan.id(), table));
    }

    private List<PlanObject> held() {
        return planning.secretary(() -> planning.objects.of(plan.id()));
    }

    @Test
    void aTableIsTakenInInItsOrderWithWhatItIsBrokenDownFrom() throws Exception {
        taken(csv(TABLE));

        List<PlanObject> held = held();
        assertThat(held)
                .extracting(PlanObject::kind, PlanObject::number, PlanObject::addressee)
                .containsExactly(
                        tuple(ObjectKind.ASSIGNMENT, "1.1", "HSN"),
                        tuple(ObjectKind.GOAL, "1", null),
                        tuple(ObjectKind.INDICATOR, "1.2", "EKO"));
        assertThat(held.get(0).parentId()).isEqualTo(held.get(1).id());
        assertThat(held.get(2).measure())
                .isEqualTo(new Measure("mnkr", TargetDirection.HIGHER, null, new BigDecimal("1234.5"), null));
    }

    @Test
    void aPreviewTakesNothingInAndSaysWhatTheHeadingsAreTakenFor() throws Exception {
        PlanTable table = csv(TABLE);

        assertThat(preview(table).faults()).isEmpty();
        assertThat(table.columns()).contains(new PlanTable.Heading("Kommentar", null));
        assertThat(held()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamedByRowAndColumnAndNothingIsTakenIn() throws Exception {
        PlanTable table = csv("""
                Typ;Nr;Uppdrag;Ansvarig;Bryter ned;Målvärde
                Uppdrag;1;Rätt;HSN;;
                Önskan;2;Fel slag;HSN;;
                Uppdrag;3;;ingen enhet;9.9;
                Nyckeltal;4;Andel;EKO;4;ungefär 90
                """);

        assertThat(preview(table).faults())
                .extracting(RowFault::row, RowFault::column, RowFault::code)
                .containsExactlyInAnyOrder(
                        tuple(3, "Typ", "oneOf"),
                        tuple(4, "Uppdrag", "required"),
                        tuple(4, "Ansvarig", "addressee.unknown"),
                        tuple(4, "Bryter ned", "planImport.parent"),
                        tuple(5, "Målvärde", "planImport.figure"),
                        tuple(5, "Bryter ned", "planObject.circle"));
        assertThatThrownBy(() -> taken(table))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .contains("rows.3.Typ", "rows.5.Målvärde"));
        assertThat(held()).isEmpty();
    }

    @Test
    void theHeadingOfTheTextSaysWhatTheRowsAre() throws Exception {
        assertThat(taken(csv("Nyckeltal,Målvärde\nAndel i tid,90 %\n")))
                .singleElement()
                .satisfies(object -> {
                    assertThat(object.kind()).isEqualTo(ObjectKind.INDICATOR);
                    assertThat(object.measure().unit()).isEqualTo("procent");
                });
    }

    @Test
    void aTableInTheOldEncodingIsReadToo() throws Exception {
        PlanTable table = read("plan.csv", "Typ;Text\nMål;Åtgärder\n".getBytes(Charset.forName("windows-1252")));

        assertThat(taken(table)).extracting(PlanObject::text).containsExactly("Åtgärder");
    }

    @Test
    void whatIsBrokenDownMayBeInThePlanAlready() throws Exception {
        PlanObject goal =
                taken(csv("Typ;Nr;Text\nMål;A1;En ekonomi i balans\n")).get(0);

        assertThat(taken(csv("Uppdrag;Bryter ned\nTa fram en plan;A1\n")))
                .extracting(PlanObject::parentId, PlanObject::ordinal)
                .containsExactly(tuple(goal.id(), 2));
    }

    @Test
    void aWorkbookIsReadByWhatItsCellsHold() throws Exception {
        Path file = folder.resolve("plan.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Plan");
            Row heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("Nyckeltal");
            heading.createCell(1).setCellValue("Målvärde");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Andel i tid");
            row.createCell(1).setCellValue(87.25);
            workbook.write(out);
        }

        assertThat(taken(reader.read(file, "plan.xlsx")))
                .singleElement()
                .satisfies(object -> assertThat(object.measure().target()).isEqualTo(new BigDecimal("87.25")));
    }

    @Test
    void theTablesOfADocumentAreTakenInTogetherAndOthersLeft() throws Exception {
        Path file = folder.resolve("plan.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Regionstyrelsens plan");
            fill(document.createTable(2, 2), "År", "Beslut", "2024", "§ 194");
            fill(document.createTable(2, 2), "Nr", "Mål", "1", "En ekonomi i balans");
            fill(document.createTable(2, 3), "Uppdrag", "Ansvarig", "Bryter ned", "Ta fram en plan", "HSN", "1");
            document.write(out);
        }

        List<PlanObject> taken = taken(reader.read(file, "plan.docx"));

        assertThat(taken)
                .extracting(PlanObject::kind, PlanObject::text)
                .containsExactly(
                        tuple(ObjectKind.GOAL, "En ekonomi i balans"), tuple(ObjectKind.ASSIGNMENT, "Ta fram en plan"));
        assertThat(taken.get(1).parentId()).isEqualTo(taken.get(0).id());
    }

    private static void fill(XWPFTable table, String... cells) {
        int width = table.getRow(0).getTableCells().size();
        IntStream.range(0, cells.length)
                .forEach(place ->
                        table.getRow(place / width).getCell(place % width).setText(cells[place]));
    }

    @Test
    void aFileWithoutATableOfAPlanIsRefusedWithTheHeadings() {
        assertThatThrownBy(() -> csv("Namn;Adress\nAnna;Gatan 1\n"))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactly(tuple("file", "planImport.noTable")));
    }

    @Test
    void moreRowsThanAreTakenInAtOnceAreRefused() {
        String rows = IntStream.range(0, 2001).mapToObj(row -> "Mål " + row).collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> csv("Mål\n" + rows + "\n"))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::code)
                        .containsExactly("planImport.tooLong"));
    }

    @Test
    void anotherKindOfFileIsNotRead() {
        assertThatThrownBy(() -> read("plan.rtf", "{\\rtf1 Plan}".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void aWorkbookThatExpandsBeyondMeasureIsRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThatThrownBy(() -> reader.read(file, "bomb.xlsx")).isInstanceOf(UnreadableDocumentException.class);
    }
}
