package se.diarium.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets spans into lines no wider than the page, broken between words. */
final class TextLines {

    private final PdfText text;
    private final float size;
    private final float width;
    private final List<List<Span>> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private float used;

    private TextLines(PdfText text, float size, float width) {
        this.text = text;
        this.size = size;
        this.width = width;
    }

    /** The lines, each the spans it consists of; one line at least. */
    static List<List<Span>> of(List<Span> spans, PdfText text, float size, float width) {
        TextLines set = new TextLines(text, size, width);
        for (Span span : spans) {
            String[] hard = span.text().split("\n", -1);
            for (int i = 0; i < hard.length; i++) {
                if (i > 0) {
                    set.end();
                }
                set.add(hard[i], span.bold());
            }
        }
        set.end();
        return set.lines;
    }

    private void add(String words, boolean bold) {
        for (String part : words.replace('\t', ' ').split("(?<=\\s)|(?=\\s)")) {
            if (part.isEmpty() || part.isBlank() && line.isEmpty()) {
                continue;
            }
            float needed = text.width(part, size);
            if (used + needed > width && !part.isBlank() && used > 0) {
                end();
            }
            if (needed > width) {
                List<String> broken = text.wrap(part, size, width);
                broken.subList(0, broken.size() - 1).forEach(piece -> {
                    put(piece, bold);
                    end();
                });
                put(broken.get(broken.size() - 1), bold);
            } else {
                put(part, bold);
            }
        }
    }

    private void put(String part, boolean bold) {
        used += text.width(part, size);
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).bold() == bold) {
            line.set(last, new Span(line.get(last).text() + part, bold));
        } else {
            line.add(new Span(part, bold));
        }
    }

    private void end() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}
