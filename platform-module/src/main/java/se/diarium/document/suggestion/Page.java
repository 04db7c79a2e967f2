package se.diarium.document.suggestion;

import java.util.List;

/** A text as a reader sees it: its lines, of which the first ones are the document's head and the rest its body. */
final class Page {

    private static final int LONGEST_HEAD = 30;
    /** Lines at the top, where "Beslut" is the kind of document and no heading of a section. */
    private static final int LETTERHEAD = 5;

    private static final int PROSE_LENGTH = 75;
    private static final int SENTENCE_LENGTH = 40;
    private static final int PASSAGE = 200;
    private static final int MARGIN = 40;

    private final String text;
    private final List<Line> lines;
    private final int head;

    Page(String text) {
        this.text = text;
        this.lines = LineReader.lines(text);
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

    /** A suggestion of which the place and form alone speak. */
    <T> Suggestion<T> suggestion(T value, int start, int end) {
        return new Suggestion<>(value, start, end, passage(start, end), Confidence.MEDIUM);
    }

    Suggestion<String> suggestion(Line line) {
        return suggestion(line.text(), line.start(), line.end());
    }

    /** The line, or as many of its words around the place as fit. Looks no further, since a line can be a whole book. */
    private String passage(int start, int end) {
        int margin = Math.max(MARGIN, (PASSAGE - (end - start)) / 2);
        int left = Math.max(0, start - margin);
        int right = Math.min(text.length(), end + margin);
        String before = text.substring(left, start);
        String after = text.substring(end, right);
        int from = left == 0 ? 0 : Math.max(0, before.indexOf(' ') + 1);
        int to = right == text.length() || after.lastIndexOf(' ') < 0 ? after.length() : after.lastIndexOf(' ');
        from = Math.max(from, before.lastIndexOf('\n') + 1);
        to = after.indexOf('\n') < 0 ? to : Math.min(after.indexOf('\n'), after.length());
        return text.substring(left + from, end + to).strip();
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
        boolean kindOnTop = index < LETTERHEAD && HeadingDetector.isKind(line);
        return !kindOnTop && Section.of(line).isPresent()
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
