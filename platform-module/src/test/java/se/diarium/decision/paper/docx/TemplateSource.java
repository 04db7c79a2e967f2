package se.diarium.decision.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the DOCX of a template from its text: {@code #} begins a heading, {@code |} a row of a table and {@code |!} its headings,
 * with cells between bars; {@code **} stands around what is bold. The same text gives the same bytes.
 */
final class TemplateSource {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            </Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
            </Relationships>""";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STYLE = """
            <w:style w:type="paragraph" w:styleId="Heading%1$d"><w:name w:val="heading %1$d"/>\
            <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
            <w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="%2$d"/></w:pPr>\
            <w:rPr><w:b/><w:sz w:val="%3$d"/></w:rPr></w:style>""";
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="%s"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/><w:lang w:val="sv-SE"/>\
            </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
            %s</w:styles>""";
    private static final String BORDERS =
            "<w:tblBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
                    + "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>";

    private final StringBuilder body = new StringBuilder();
    private boolean inTable;

    private TemplateSource() {}

    static byte[] docx(String text) throws IOException {
        TemplateSource source = new TemplateSource();
        text.lines().forEach(source::add);
        source.endTable();
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"" + WORD
                + "\"><w:body>" + source.body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1247\""
                + " w:bottom=\"1247\" w:left=\"1247\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS.formatted("officeDocument", "word/document.xml"));
            put(zip, "word/document.xml", document);
            put(zip, "word/_rels/document.xml.rels", RELATIONS.formatted("styles", "styles.xml"));
            put(
                    zip,
                    "word/styles.xml",
                    STYLES.formatted(
                            WORD, STYLE.formatted(1, 0, 36) + STYLE.formatted(2, 1, 28) + STYLE.formatted(3, 2, 24)));
        }
        return out.toByteArray();
    }

    /** Stored, not deflated: what deflating makes of a text differs between Java versions. */
    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void add(String line) {
        if (line.startsWith("|")) {
            row(line);
            return;
        }
        endTable();
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        String style = level == 0 ? "" : "<w:pPr><w:pStyle w:val=\"Heading" + level + "\"/></w:pPr>";
        body.append("<w:p>")
                .append(style)
                .append(runs(line.substring(level).strip(), false))
                .append("</w:p>");
    }

    private void row(String line) {
        if (!inTable) {
            body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>" + BORDERS + "</w:tblPr>");
            int columns = line.split("\\|").length - 1;
            body.append("<w:tblGrid>");
            for (int i = 0; i < columns; i++) {
                body.append("<w:gridCol w:w=\"").append(9412 / columns).append("\"/>");
            }
            body.append("</w:tblGrid>");
            inTable = true;
        }
        boolean heading = line.startsWith("|!");
        body.append("<w:tr>").append(heading ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
        for (String cell : line.substring(heading ? 2 : 1).split("\\|")) {
            body.append("<w:tc><w:p>").append(runs(cell.strip(), heading)).append("</w:p></w:tc>");
        }
        body.append("</w:tr>");
    }

    private void endTable() {
        if (inTable) {
            body.append("</w:tbl>");
            inTable = false;
        }
    }

    private static String runs(String text, boolean heading) {
        StringBuilder runs = new StringBuilder();
        boolean bold = heading;
        for (String part : text.split("\\*\\*", -1)) {
            if (!part.isEmpty()) {
                runs.append("<w:r>")
                        .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
                        .append("<w:t xml:space=\"preserve\">")
                        .append(part.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</w:t></w:r>");
            }
            bold = !bold;
        }
        return runs.toString();
    }
}
