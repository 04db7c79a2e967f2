package se.diarium.document.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Mail that is made to do harm. */
final class HostileMails {

    private static final String HEAD =
            "From: a@example.org\r\nTo: b@example.org\r\nSubject: Brev\r\nMIME-Version: 1.0\r\n";
    private static final String MIXED = "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n";

    private HostileMails() {}

    static byte[] manyParts(int parts) {
        StringBuilder mail = new StringBuilder(HEAD + MIXED);
        for (int i = 0; i < parts; i++) {
            mail.append("--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"")
                    .append(i)
                    .append(".txt\"\r\n\r\nDel ")
                    .append(i)
                    .append("\r\n");
        }
        return bytes(mail + "--b--\r\n");
    }

    /** Mail that is forwarded as such, again and again. */
    static byte[] nested(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            mail.append(HEAD).append("Content-Type: message/rfc822\r\n\r\n");
        }
        return bytes(mail + HEAD + "\r\nInnersta texten\r\n");
    }

    static byte[] sameBoundary() {
        return bytes(HEAD + MIXED + ("--b\r\n" + MIXED).repeat(1000) + "--b\r\n\r\nBrev\r\n--b--\r\n");
    }

    static byte[] longHeader() {
        return bytes(HEAD + "X-Long: " + "a".repeat(10_000_000) + "\r\n\r\nBrev\r\n");
    }

    static byte[] manyHeaders() {
        return bytes(HEAD + "X-Many: a\r\n".repeat(100_000) + "\r\nBrev\r\n");
    }

    static byte[] badBase64() {
        return bytes(HEAD + MIXED + "--b\r\n\r\nBrev\r\n--b\r\nContent-Type: application/pdf; name=\"a.pdf\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + "!=%\u0000å".repeat(10_000) + "\r\n--b--\r\n");
    }

    static byte[] withBomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 500; i++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes(
                HEAD + MIXED + "--b\r\n\r\nBrev\r\n--b\r\nContent-Type: application/octet-stream; name=\"a.docx\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(out.toByteArray())
                        + "\r\n--b--\r\n");
    }

    private static byte[] bytes(String mail) {
        return mail.getBytes(UTF_8);
    }
}
