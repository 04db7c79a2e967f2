package se.diarium.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of a document, which is in the file so that it looks the same anywhere, and how texts fit into its lines. */
public final class PdfText {

    /** A typeface with the letters of all languages of Europe, Sami among them; it comes with the PDF library. */
    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String UNKNOWN = "?";

    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();

    public PdfText(PDDocument document) throws IOException {
        try (InputStream stream = PDDocument.class.getResourceAsStream(TYPEFACE)) {
            font = PDType0Font.load(document, stream, true);
        }
    }

    public PDType0Font font() {
        return font;
    }

    /** The text in lines no wider than this, broken between words where it can be; one empty line for no text. */
    public List<String> wrap(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String joined = line.isEmpty() ? word : line + " " + word;
            if (width(joined, size) <= width) {
                line.setLength(0);
                line.append(joined);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(broken(word, size, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Puts what does not fit of a long word into lines of its own; what remains begins the next line. */
    private String broken(String word, float size, float width, List<String> lines) {
        StringBuilder part = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            String longer = part + Character.toString(letter);
            if (!part.isEmpty() && width(longer, size) > width) {
                lines.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(letter);
        }
        return part.toString();
    }

    /** How wide the text is, in points. */
    public float width(String text, float size) {
        float sum = 0;
        for (int letter : text.codePoints().toArray()) {
            sum += widths.computeIfAbsent(letter, this::widthOf);
        }
        return sum * size / 1000;
    }

    private float widthOf(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IOException | IllegalArgumentException missing) {
            return -1;
        }
    }

    /** The text with a question mark for each letter that the typeface lacks. */
    public String known(String text) {
        StringBuilder known = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            if (widths.computeIfAbsent(letter, this::widthOf) < 0) {
                known.append(UNKNOWN);
            } else {
                known.appendCodePoint(letter);
            }
        }
        return known.toString();
    }
}
