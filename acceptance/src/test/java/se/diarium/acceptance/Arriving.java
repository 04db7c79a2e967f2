package se.diarium.acceptance;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Files that come in to a registrar. */
final class Arriving {

    private Arriving() {}

    static FilePayload mail(String subject) {
        String mail = "From: Sixten Alm <sixten@alm.example>\r\nTo: registrator@norrvidda.example\r\n"
                + "Date: Fri, 13 Mar 2026 00:40:55 +0100\r\nSubject: " + subject + "\r\nMessage-ID: <"
                + UUID.randomUUID() + "@alm.example>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nHej!\r\n\r\nTill regionstyrelsen.\r\n";
        return new FilePayload("mejl.eml", "message/rfc822", mail.getBytes(StandardCharsets.UTF_8));
    }

    static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    static FilePayload damaged() {
        return new FilePayload(
                "trasig.pdf", "application/pdf", "%PDF-1.7 och inget mer".getBytes(StandardCharsets.UTF_8));
    }
}
