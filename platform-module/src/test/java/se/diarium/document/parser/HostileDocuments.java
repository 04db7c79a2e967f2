package se.diarium.document.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import se.diarium.document.text.Documents;

/** Makes files that are meant to do harm, or to keep their content to themselves. */
final class HostileDocuments {

    private HostileDocuments() {}

    static Path encryptedPdf(Path file) throws IOException {
        try (PDDocument document = Documents.document("Hemligt")) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    static Path lockedDocx(Path file) throws IOException {
        Path open = Documents.docx(file.resolveSibling("open.docx"), "Hemligt");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                Files.copy(open, encrypted);
            }
            container.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return file;
    }

    /** A Word file whose text is 300 MB of the same letter, packed into a few hundred kB. */
    static Path zipBombDocx(Path file) throws IOException {
        Path model = Documents.docx(file.resolveSibling("model.docx"), "Text");
        byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipFile source = new ZipFile(model.toFile());
                ZipOutputStream bomb = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : (Iterable<ZipEntry>) source.stream().map(ZipEntry.class::cast)::iterator) {
                bomb.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = source.getInputStream(entry).readAllBytes();
                String xml = new String(content, StandardCharsets.UTF_8);
                int place = entry.getName().equals("word/document.xml") ? xml.indexOf("Text</") : -1;
                bomb.write(content, 0, place < 0 ? content.length : place);
                for (int i = 0; place >= 0 && i < 300; i++) {
                    bomb.write(block);
                }
                if (place >= 0) {
                    bomb.write(content, place, content.length - place);
                }
                bomb.closeEntry();
            }
        }
        Files.delete(model);
        return file;
    }

    /** The same zip file, with a small size given for each entry of its directory. */
    static Path withSmallDeclaredSizes(Path zip, Path file) throws IOException {
        ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < content.limit() - 46; i++) {
            if (content.getInt(i) == 0x02014b50) {
                content.putInt(i + 24, 1000);
            }
        }
        return Files.write(file, content.array());
    }

    /** Mail within mail within mail. */
    static byte[] nestedMail(int depth) {
        String mail = "From: a@example.org\r\nTo: b@example.org\r\nSubject: innerst\r\n\r\nInnersta texten\r\n";
        for (int i = 0; i < depth; i++) {
            mail = "From: a@example.org\r\nTo: b@example.org\r\nSubject: nivå " + i
                    + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b" + i + "\"\r\n\r\n--b" + i
                    + "\r\nContent-Type: application/octet-stream\r\n"
                    + "Content-Disposition: attachment; filename=\"bilaga.eml\"\r\n\r\n" + mail + "\r\n--b" + i
                    + "--\r\n";
        }
        return mail.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] executable(byte... magic) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(magic);
        out.write(new byte[4096]);
        return out.toByteArray();
    }
}
