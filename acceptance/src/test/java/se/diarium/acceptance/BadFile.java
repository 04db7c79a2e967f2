package se.diarium.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that must not be let in, each with the status it is refused with. */
enum BadFile {
    EMPTY("tom.txt", 422) {
        @Override
        byte[] content() {
            return new byte[0];
        }
    },
    ENCRYPTED_PDF("krypterad.pdf", 422) {
        @Override
        byte[] content() throws IOException {
            try (PDDocument pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        }
    },
    DAMAGED_PDF("skadad.pdf", 422) {
        @Override
        byte[] content() {
            byte[] whole = Letter.PDF.bytes();
            byte[] damaged = Arrays.copyOf(whole, 400);
            Arrays.fill(damaged, 40, 400, (byte) 'x');
            return damaged;
        }
    },
    ZIP_BOMB("bomb.docx", 422) {
        @Override
        byte[] content() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(CONTENT_TYPES.getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("_rels/.rels"));
                zip.write(RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                byte[] spaces = new byte[1024 * 1024];
                Arrays.fill(spaces, (byte) ' ');
                zip.write("<?xml version=\"1.0\"?><w:document xmlns:w=\"".getBytes(StandardCharsets.UTF_8));
                zip.write("http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        .getBytes(StandardCharsets.UTF_8));
                for (int megabyte = 0; megabyte < 512; megabyte++) {
                    zip.write(spaces);
                }
                zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        }
    },
    EXECUTABLE("program.exe", 415) {
        @Override
        byte[] content() {
            byte[] bytes = new byte[2048];
            bytes[0] = 'M';
            bytes[1] = 'Z';
            return bytes;
        }
    },
    EXECUTABLE_NAMED_PDF("faktura.pdf", 415) {
        @Override
        byte[] content() {
            byte[] bytes = new byte[2048];
            System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, bytes, 0, 7);
            return bytes;
        }
    };

    private static final String CONTENT_TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONSHIPS =
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private final String filename;
    private final int status;

    BadFile(String filename, int status) {
        this.filename = filename;
        this.status = status;
    }

    abstract byte[] content() throws IOException;

    String filename() {
        return filename;
    }

    int status() {
        return status;
    }

    byte[] bytes() {
        try {
            return content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
