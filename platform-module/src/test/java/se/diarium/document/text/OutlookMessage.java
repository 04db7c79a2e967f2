package se.diarium.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes a small Outlook message: a compound file with one stream a property, and a folder an attachment. */
public final class OutlookMessage {

    private static final String STREAM = "__substg1.0_";
    private static final String UNICODE = "001F";
    private static final String BINARY = "0102";

    /** What Outlook keeps by itself of mail that was sent from it, which has no headers. */
    private static final Map<String, String> KEPT =
            Map.of("Message-ID", "1035", "References", "1039", "In-Reply-To", "1042");

    private OutlookMessage() {}

    public static Path write(Path file, String from, String subject, String body) throws IOException {
        return write(file, Map.of("From", from, "Subject", subject), body, Map.of());
    }

    /** @param headers From, To, Date and Subject as in a mail */
    public static Path write(Path file, Map<String, String> headers, String body, Map<String, byte[]> attachments)
            throws IOException {
        try (POIFSFileSystem message = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            DirectoryEntry root = message.getRoot();
            root.createDirectory("__nameid_version1.0");
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
            text(root, "001A", "IPM.Note");
            text(root, "0037", headers.get("Subject"));
            String from = headers.get("From");
            text(root, "0C1A", from.replaceAll(" *<.*", ""));
            text(root, "0C1F", from.replaceAll(".*<|>", ""));
            text(root, "1000", body);
            if (headers.containsKey("Date")) {
                StringBuilder lines = new StringBuilder();
                headers.forEach((name, value) ->
                        lines.append(name).append(": ").append(value).append("\r\n"));
                text(root, "007D", lines.toString());
            }
            for (Map.Entry<String, String> kept : KEPT.entrySet()) {
                if (headers.containsKey(kept.getKey()) && !headers.containsKey("Date")) {
                    text(root, kept.getValue(), headers.get(kept.getKey()));
                }
            }
            if (headers.containsKey("To")) {
                recipient(root, headers.get("To"));
            }
            int number = 0;
            for (Map.Entry<String, byte[]> attachment : attachments.entrySet()) {
                DirectoryEntry folder = root.createDirectory(String.format("__attach_version1.0_#%08X", number++));
                folder.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
                text(folder, "3707", attachment.getKey());
                folder.createDocument(STREAM + "3701" + BINARY, new ByteArrayInputStream(attachment.getValue()));
            }
            message.writeFilesystem(out);
        }
        return file;
    }

    private static void recipient(DirectoryEntry root, String to) throws IOException {
        DirectoryEntry folder = root.createDirectory("__recip_version1.0_#00000000");
        folder.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
        text(folder, "3001", to.replaceAll(" *<.*", ""));
        text(folder, "39FE", to.replaceAll(".*<|>", ""));
        text(root, "0E04", to);
    }

    private static void text(DirectoryEntry root, String property, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_16LE);
        root.createDocument(STREAM + property + UNICODE, new ByteArrayInputStream(bytes));
    }
}
