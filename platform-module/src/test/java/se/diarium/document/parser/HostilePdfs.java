package se.diarium.document.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import se.diarium.document.text.Documents;

/** PDFs that are made to do harm. */
final class HostilePdfs {

    private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R%s>>";
    private static final String FONT = "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
    private static final String TEXT = "BT /F1 12 Tf 50 700 Td (Ett brev om planen) Tj ET";

    private HostilePdfs() {}

    static void lockedAgainstChanges(Path file) throws IOException {
        AccessPermission reading = new AccessPermission();
        reading.setCanModify(false);
        try (PDDocument document = Documents.document("Ett brev om planen")) {
            document.protect(new StandardProtectionPolicy("owner", "", reading));
            document.save(file.toFile());
        }
    }

    static void loopOfPages(Path file) throws IOException {
        write(file, List.of(CATALOGUE, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>"), "");
    }

    static void claimedPages(Path file) throws IOException {
        write(
                file,
                List.of(
                        CATALOGUE,
                        "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>",
                        PAGE.formatted(FONT),
                        stream("", TEXT)),
                "");
    }

    static void hugeTable(Path file) throws IOException {
        Files.writeString(
                file,
                "%PDF-1.7\n1 0 obj" + CATALOGUE + "endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "xref\n0 2147483647\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 2147483647>>\nstartxref\n93\n%%EOF\n");
    }

    static void ringOfTables(Path file) throws IOException {
        write(file, List.of(CATALOGUE, PAGES, PAGE.formatted(""), stream("", "q Q")), "/Prev %d");
    }

    static void formInItself(Path file) throws IOException {
        write(
                file,
                List.of(
                        CATALOGUE,
                        PAGES,
                        PAGE.formatted("/Resources<</XObject<</X 5 0 R>>>>"),
                        stream("", "/X Do"),
                        stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
                                "/X Do /X Do")),
                "");
    }

    static void tallPicture(Path file) throws IOException {
        write(
                file,
                List.of(
                        CATALOGUE,
                        PAGES,
                        PAGE.formatted("/Resources<</XObject<</X 5 0 R>>>>"),
                        stream("", "/X Do"),
                        stream(
                                "/Type/XObject/Subtype/Image/Width 1/Height 1000000000/ColorSpace/DeviceRGB/BitsPerComponent 8",
                                "x")),
                "");
    }

    static void expandingPage(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = "q ".repeat(1 << 19).getBytes(ISO_8859_1);
        try (OutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 1024; i++) {
                deflater.write(block);
            }
        }
        write(
                file,
                List.of(
                        CATALOGUE,
                        PAGES,
                        PAGE.formatted(""),
                        stream("/Filter/FlateDecode", packed.toString(ISO_8859_1))),
                "");
    }

    static void deepArrays(Path file) throws IOException {
        write(
                file,
                List.of(
                        CATALOGUE,
                        PAGES,
                        PAGE.formatted("/Deep " + "[".repeat(500_000) + "]".repeat(500_000)),
                        stream("", "q Q")),
                "");
    }

    static void manyFilters(Path file) throws IOException {
        write(
                file,
                List.of(
                        CATALOGUE,
                        PAGES,
                        PAGE.formatted(""),
                        stream("/Filter[" + "/FlateDecode".repeat(100) + "]", "x")),
                "");
    }

    static void startingAProgram(Path file) throws IOException {
        try (PDDocument document = Documents.document("Ett brev om planen")) {
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF("/bin/sh");
            document.getDocumentCatalog().setOpenAction(launch);
            document.save(file.toFile());
        }
    }

    static void zipAsWell(Path file) throws IOException {
        Documents.pdf(file, "Ett brev om planen");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("program.exe"));
            zip.write(new byte[1000]);
            zip.closeEntry();
        }
        byte[] pdf = Files.readAllBytes(file);
        byte[] both = new byte[pdf.length + out.size()];
        System.arraycopy(pdf, 0, both, 0, pdf.length);
        System.arraycopy(out.toByteArray(), 0, both, pdf.length, out.size());
        Files.write(file, both);
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    /** @param trailer more of the trailer, with {@code %d} for where the table of objects is */
    private static void write(Path file, List<String> objects, String trailer) throws IOException {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append(table)
                .append("trailer<</Root 1 0 R/Size ")
                .append(objects.size() + 1)
                .append(trailer.formatted(start))
                .append(">>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        Files.writeString(file, pdf, ISO_8859_1);
    }
}
