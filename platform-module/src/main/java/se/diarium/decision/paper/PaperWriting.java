package se.diarium.decision.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import se.diarium.decision.paper.docx.DocxPdf;
import se.diarium.decision.paper.docx.Picture;
import se.diarium.pdf.Metadata;
import se.diarium.register.ConflictException;

/** Writes papers: fills their templates, and makes the PDF. */
class PaperWriting {

    private final PaperValues values;
    private final PaperTemplates templates;
    private final PaperSettings settings;
    private final PaperWords words;

    PaperWriting(PaperValues values, PaperTemplates templates, PaperSettings settings, PaperWords words) {
        this.values = values;
        this.templates = templates;
        this.settings = settings;
        this.words = words;
    }

    /** @param basis digest of all that the paper was made from */
    record Filled(byte[] docx, String basis) {}

    /** @param item of an extract; null for other papers */
    Filled filled(MeetingFacts read, PaperKind kind, MeetingFacts.Item item) {
        PaperTemplates.Template template = templates.of(kind);
        Map<String, Object> said =
                values.of(kind, read, item == null ? null : item.item().id());
        try {
            byte[] docx = template.docx().fill(said, title(kind, read, item), settings.region());
            return new Filled(docx, DigestUtils.sha256Hex(DigestUtils.sha256Hex(template.bytes()) + text(said)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text for the same values, in whatever order maps have them. */
    private static String text(Object value) {
        if (value instanceof Picture picture) {
            return DigestUtils.sha256Hex(picture.bytes());
        }
        StringBuilder text = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            new TreeMap<>(map)
                    .forEach((name, inner) -> text.append(name).append('=').append(text(inner)));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> text.append('[').append(text(inner)).append(']'));
        } else {
            text.append(value);
        }
        return text.append('\n').toString();
    }

    /** The title of the record and of its file. */
    String title(PaperKind kind, MeetingFacts read, MeetingFacts.Item item) {
        return words.text(
                "title." + kind,
                read.body().genitive(),
                read.meeting().key().day(),
                item == null ? "" : String.valueOf(item.item().paragraph()),
                read.body().name());
    }

    /** Writes the PDF of a paper. */
    void pdf(byte[] docx, String title, OutputStream out) throws IOException {
        DocxPdf.write(
                docx,
                new Metadata(title, PaperWords.LANGUAGE, settings.region()),
                words.text("foot", quoted(title)),
                out);
    }

    static boolean readable(byte[] docx) {
        try {
            DocxPdf.text(docx);
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    /**
     * A draft that people have written in.
     *
     * @throws ConflictException if it can no longer be read
     */
    static Filled approved(byte[] docx) {
        try {
            DocxPdf.text(docx);
            return new Filled(docx, DigestUtils.sha256Hex(docx));
        } catch (IOException unreadable) {
            throw new ConflictException("draft", "paper.draftUnreadable", unreadable.getMessage());
        }
    }

    /** The foot is a pattern for the numbers of pages, in which a quotation mark would be understood. */
    private static String quoted(String title) {
        return title.replace("'", "''").replace("{", "'{'");
    }
}
