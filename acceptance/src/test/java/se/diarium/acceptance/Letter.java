package se.diarium.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.diarium.application.render.DocumentRenderer;
import se.diarium.application.render.DocxRenderer;
import se.diarium.application.render.Markdown;
import se.diarium.application.render.PdfRenderer;

/** Region Jämtland Härjedalen's proposal letter in RS/595/2023, in three formats. */
enum Letter {
    TEXT("tjansteskrivelse.txt", "text/plain") {
        @Override
        byte[] bytes() {
            return text().getBytes(StandardCharsets.UTF_8);
        }
    },
    PDF("tjansteskrivelse.pdf", "application/pdf") {
        @Override
        byte[] bytes() {
            return rendered(new PdfRenderer());
        }
    },
    DOCX("tjansteskrivelse.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        byte[] bytes() {
            return rendered(new DocxRenderer());
        }
    };

    private final String filename;
    private final String mediaType;

    Letter(String filename, String mediaType) {
        this.filename = filename;
        this.mediaType = mediaType;
    }

    abstract byte[] bytes();

    String filename() {
        return filename;
    }

    String mediaType() {
        return mediaType;
    }

    static String text() {
        try (InputStream stream = Letter.class.getResourceAsStream("tjansteskrivelse.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rendered(DocumentRenderer renderer) {
        return renderer.render("Uppföljning av Regionstyrelsens plan 2024", Markdown.parse(text()));
    }
}
