package se.diarium.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes a small Outlook message: a compound file with one stream a property. */
public final class OutlookMessage {

    private static final String STREAM = "__substg1.0_";
    private static final String UNICODE = "001F";

    private OutlookMessage() {}

    public static Path write(Path file, String from, String subject, String body) throws IOException {
        try (POIFSFileSystem message = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            DirectoryEntry root = message.getRoot();
            root.createDirectory("__nameid_version1.0");
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
            text(root, "001A", "IPM.Note");
            text(root, "0037", subject);
            text(root, "0C1A", from);
            text(root, "0C1F", from);
            text(root, "1000", body);
            message.writeFilesystem(out);
        }
        return file;
    }

    private static void text(DirectoryEntry root, String property, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_16LE);
        root.createDocument(STREAM + property + UNICODE, new ByteArrayInputStream(bytes));
    }
}
