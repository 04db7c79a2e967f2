package se.diarium.document;

import java.util.ArrayList;
import java.util.List;

/** A text as a reader sees it: its lines, of which the first ones are the document's head and the rest its body. */
final class Page {

    private static final int LONGEST_HEAD = 30;
    private static final int PROSE_LENGTH = 75;
    private static final int SENTENCE_LENGTH = 40;
    private static final int PASSAGE = 200;

    private final String text;
    private final List<Line> lines;
    private final int head;

    Page(String text) {
        this.text = text;
        this.lines = lines(text);
        this.head = headLength(lines);
    }

    String text() {
        return text;
    }

    List<Line> lines() {
        return lines;
    }

    /** The lines before the first section or running text. */
    List<Line> head() {
        return lines.subList(0, head);
    }

    boolean isInHead(int place) {
        return head > 0 && place < lines.get(head - 1).end();
    }

    /** The last lines, where letters have their signature. */
    List<Line> foot(int count) {
        return lines.subList(Math.max(head, lines.size() - count), lines.size());
    }

    <T> Suggestion<T> suggestion(T value, int start, int end) {
        return new Suggestion<>(value, start, end, passage(start, end));
    }

    Suggestion<String> suggestion(Line line) {
        return suggestion(line.text(), line.start(), line.end());
    }

    /** The line or the words around a place. */
    private String passage(int start, int end) {
        int from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        from = from > start ? start : from;
        int newline = text.indexOf('\n', end);
        int to = newline < 0 ? text.length() : newline;
        if (to - from > PASSAGE) {
            int margin = Math.max(0, (PASSAGE - (end - start)) / 2);
            int left = Math.max(from, start - margin);
            int right = Math.min(to, end + margin);
            from = left == from ? from : Math.min(start, text.indexOf(' ', left) + 1);
            to = right == to ? to : Math.max(end, text.lastIndexOf(' ', right));
        }
        return text.substring(from, to).strip();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean gap = false;
        int start = 0;
        for (String raw : text.split("\n", -1)) {
            String stripped = raw.strip();
            if (stripped.isEmpty()) {
                gap = true;
            } else {
                lines.add(new Line(start + raw.indexOf(stripped), stripped, gap));
                gap = false;
            }
            start += raw.length() + 1;
        }
        return lines;
    }

    private static int headLength(List<Line> lines) {
        int length = 0;
        while (length < lines.size() && length < LONGEST_HEAD && !endsHead(lines, length)) {
            length++;
        }
        return length;
    }

    private static boolean endsHead(List<Line> lines, int index) {
        Line line = lines.get(index);
        return Section.of(line).isPresent()
                || Paragraphs.isHeading(line)
                || Salutation.opens(line)
                || isProse(lines, index);
    }

    /** A sentence, or the first of lines that were broken because the text was too long for one. */
    private static boolean isProse(List<Line> lines, int index) {
        String line = lines.get(index).text();
        if (MailHeader.of(lines.get(index)).isPresent()) {
            return false;
        }
        boolean sentence = line.endsWith(".") && line.length() > SENTENCE_LENGTH;
        boolean continues = index + 1 < lines.size()
                && !lines.get(index + 1).afterGap()
                && lines.get(index + 1).text().length() > PROSE_LENGTH / 2
                && Character.isLowerCase(lines.get(index + 1).text().codePointAt(0));
        return sentence || line.length() > 2 * PROSE_LENGTH || line.length() > PROSE_LENGTH && continues;
    }
}
