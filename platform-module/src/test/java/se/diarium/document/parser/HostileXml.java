package se.diarium.document.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.diarium.document.text.Documents;
import se.diarium.document.text.OfficeFiles;

/** Office files and others whose XML is made to do harm. */
final class HostileXml {

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String CONTENT = "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>";
    private static final String CONTENT_END = "</office:text></office:body></office:document-content>";
    private static final int DEEP = 100_000;

    private HostileXml() {}

    /** Entities of which each is ten of the one before. */
    private static String laughs(String root) {
        StringBuilder type = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY l0 \"ha\">");
        for (int i = 1; i <= 9; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return type + "]>";
    }

    static void laughingDocx(Path file) throws IOException {
        changed(file, "word/document.xml", xml -> xml.replaceFirst("(<w:document)", laughs("w:document") + "$1")
                .replace("Ett brev", "&l9;"));
    }

    static void laughingOdt(Path file) throws IOException {
        odt(file, laughs("d") + CONTENT + "<text:p>&l9;</text:p>" + CONTENT_END);
    }

    static void quadraticOdt(Path file) throws IOException {
        odt(
                file,
                "<!DOCTYPE d [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>" + CONTENT + "<text:p>"
                        + "&a;".repeat(100_000) + "</text:p>" + CONTENT_END);
    }

    static void laughingSvg(Path file) throws IOException {
        Files.writeString(
                file,
                "<?xml version=\"1.0\"?>" + laughs("svg")
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&l9;</text></svg>");
    }

    static void deepDocx(Path file) throws IOException {
        changed(file, "word/document.xml", xml -> xml.replace(
                        "<w:body>", "<w:body>" + "<w:sdt><w:sdtContent>".repeat(DEEP))
                .replace("</w:body>", "</w:sdtContent></w:sdt>".repeat(DEEP) + "</w:body>"));
    }

    static void deepOdt(Path file) throws IOException {
        odt(
                file,
                CONTENT + "<text:section>".repeat(DEEP) + "<text:p>Brev</text:p>" + "</text:section>".repeat(DEEP)
                        + CONTENT_END);
    }

    static void deepHtml(Path file) throws IOException {
        Files.writeString(
                file, "<html><body>" + "<div>".repeat(DEEP) + "Brev" + "</div>".repeat(DEEP) + "</body></html>");
    }

    static void wideOdt(Path file) throws IOException {
        odt(file, CONTENT + "<text:p text:style-name=\"" + "a".repeat(10_000_000) + "\">Brev</text:p>" + CONTENT_END);
    }

    static void hugeXlsx(Path file) throws IOException {
        sheet(file, xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD1048576\"")
                .replaceFirst(
                        "<sheetData>",
                        "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\">"
                                + "<is><t>Brev</t></is></c></row>"));
    }

    static void missingStrings(Path file) throws IOException {
        sheet(
                file,
                xml -> xml.replaceFirst(
                        "<sheetData>", "<sheetData><row r=\"9\"><c r=\"A9\" t=\"s\"><v>2147483647</v></c>" + "</row>"));
    }

    static void macroDocx(Path file) throws IOException {
        changed(
                file,
                "[Content_Types].xml",
                xml -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    private static void odt(Path file, String content) throws IOException {
        Documents.zip(file, List.of("mimetype", "content.xml"), List.of(ODT, content));
    }

    /** Changes the XML of an entry. */
    @FunctionalInterface
    private interface Changing {
        String of(String xml);
    }

    private static void changed(Path file, String name, Changing changing) throws IOException {
        rewrite(Documents.docx(file.resolveSibling("model.docx"), "Ett brev"), file, name, changing);
    }

    private static void sheet(Path file, Changing changing) throws IOException {
        rewrite(
                OfficeFiles.write(file.resolveSibling("model.xlsx"), "Ett brev"),
                file,
                "xl/worksheets/sheet1.xml",
                changing);
    }

    private static void rewrite(Path model, Path file, String name, Changing changing) throws IOException {
        try (ZipInputStream source = new ZipInputStream(Files.newInputStream(model));
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                byte[] content = source.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(name)
                                ? changing.of(new String(content, UTF_8)).getBytes(UTF_8)
                                : content);
                zip.closeEntry();
            }
        }
        Files.delete(model);
    }
}
