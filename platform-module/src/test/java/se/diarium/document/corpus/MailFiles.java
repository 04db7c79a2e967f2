package se.diarium.document.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import se.diarium.document.text.OutlookMessage;
import se.diarium.document.text.TnefFile;

/**
 * Writes mail: headers and body as in the source, then its attachments, {@code @attach name < file of the corpus}, and pictures
 * of its layout, {@code @inline name}. Text and attachments of a mail with the header {@code X-MS-TNEF-Correlator} are in an envelope,
 * {@code winmail.dat}, as Outlook sends them.
 */
final class MailFiles {

    private static final String BOUNDARY = "granspaar-4711";

    private MailFiles() {}

    private record Part(String name, byte[] content, boolean layout) {}

    private record Mail(List<String> headers, String body, List<Part> parts) {}

    static void eml(Path file, List<String> lines, Path folder) throws IOException {
        Mail mail = enveloped(read(lines, folder));
        boolean html = mail.headers().stream().anyMatch(header -> header.startsWith("Content-Type: text/html"));
        StringBuilder out = new StringBuilder();
        mail.headers().stream()
                .filter(header -> !header.startsWith("Content-Type"))
                .forEach(header -> line(out, header));
        line(out, "MIME-Version: 1.0");
        line(out, "Content-Type: multipart/mixed; boundary=" + BOUNDARY);
        line(out, "");
        line(out, "--" + BOUNDARY);
        line(out, "Content-Type: text/" + (html ? "html" : "plain") + "; charset=UTF-8");
        line(out, "Content-Transfer-Encoding: base64");
        line(out, "");
        line(out, encoded(mail.body().getBytes(StandardCharsets.UTF_8)));
        for (Part part : mail.parts()) {
            line(out, "--" + BOUNDARY);
            line(out, "Content-Type: application/octet-stream");
            line(out, "Content-Transfer-Encoding: base64");
            String disposition = part.layout() ? "inline" : "attachment";
            line(out, "Content-Disposition: " + disposition + "; filename=\"" + word(part.name()) + '"');
            line(out, "");
            line(out, encoded(part.content()));
        }
        line(out, "--" + BOUNDARY + "--");
        Files.writeString(file, out.toString());
    }

    static void msg(Path file, List<String> lines, Path folder) throws IOException {
        Mail mail = read(lines, folder);
        Map<String, String> headers = new LinkedHashMap<>();
        mail.headers().forEach(header -> headers.put(header.split(": ")[0], header.split(": ", 2)[1]));
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        mail.parts().forEach(part -> attachments.put(part.name(), part.content()));
        OutlookMessage.write(file, headers, mail.body(), attachments);
    }

    private static Mail read(List<String> lines, Path folder) throws IOException {
        int end = lines.indexOf("");
        StringBuilder body = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        for (String line : lines.subList(end + 1, lines.size())) {
            if (line.startsWith("@attach ")) {
                String[] named = line.substring("@attach ".length()).split(" < ");
                parts.add(new Part(named[0], Files.readAllBytes(CorpusFiles.write(folder, named[1])), false));
            } else if (line.startsWith("@inline ")) {
                parts.add(new Part(line.substring("@inline ".length()), picture(), true));
            } else {
                body.append(line).append("\r\n");
            }
        }
        return new Mail(lines.subList(0, end), body.toString(), parts);
    }

    private static Mail enveloped(Mail mail) {
        if (mail.headers().stream().noneMatch(header -> header.startsWith("X-MS-TNEF-Correlator"))) {
            return mail;
        }
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        mail.parts().forEach(part -> attachments.put(part.name(), part.content()));
        String subject = mail.headers().stream()
                .filter(header -> header.startsWith("Subject: "))
                .findFirst()
                .orElseThrow()
                .substring("Subject: ".length());
        byte[] envelope = TnefFile.of(subject, mail.body(), attachments);
        return new Mail(mail.headers(), "", List.of(new Part("winmail.dat", envelope, false)));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static void line(StringBuilder out, String line) {
        out.append(line).append("\r\n");
    }

    private static String encoded(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content);
    }

    /** A header's word in the encoding of RFC 2047. */
    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
