package se.diarium.application.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.diarium.pdf.Metadata;
import se.diarium.pdf.Span;
import se.diarium.pdf.TaggedDocument;

/** Files of a page or two that hold the text of made entries: every other a PDF, every other a DOCX. */
final class SmallFiles {

    /** A word that stands in each. */
    static final String MARK = "utvinningsprov";

    private final MadeEntries entries;

    SmallFiles(MadeEntries entries) {
        this.entries = entries;
    }

    String name(int ordinal) {
        return "handling-" + ordinal + (isPdf(ordinal) ? ".pdf" : ".docx");
    }

    String type(int ordinal) {
        return isPdf(ordinal)
                ? "application/pdf"
                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    byte[] bytes(int ordinal) throws IOException {
        String text = MARK + " " + entries.entry(5 * ordinal + 1).text().replace('\f', ' ');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (isPdf(ordinal)) {
            try (TaggedDocument document = new TaggedDocument(new Metadata("Handling " + ordinal, "sv", null))) {
                document.pageBreak();
                document.paragraph(List.of(Span.plain(text)));
                document.finish(null, bytes);
            }
        } else {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(text);
                document.write(bytes);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isPdf(int ordinal) {
        return ordinal % 2 == 0;
    }
}
