package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into its lines; columns beside each other, as in the head of a letter, become lines of their own. */
final class LineReader {

    private static final Pattern CELL = Pattern.compile("\\S(?:[^\\n]*?)(?= {3,}|\\n|$)");

    private static final int TOP = 14;

    private final List<Line> lines = new ArrayList<>();

    private LineReader() {}

    static List<Line> lines(String text) {
        LineReader reader = new LineReader();
        int start = 0;
        boolean gap = false;
        for (String raw : text.split("\n", -1)) {
            if (!raw.isBlank()) {
                reader.add(raw, start, gap);
            }
            gap = raw.isBlank();
            start += raw.length() + 1;
        }
        return reader.lines;
    }

    private void add(String raw, int start, boolean gap) {
        Matcher cell = CELL.matcher(raw);
        boolean first = true;
        while (cell.find()) {
            Line line = new Line(start + cell.start(), cell.group().stripTrailing(), gap && first);
            if (leadsToNext(line)) {
                String rest = raw.substring(cell.start()).strip();
                lines.add(new Line(line.start(), rest, line.afterGap()));
                return;
            }
            lines.addAll(lines.size() < TOP ? Columns.of(line) : List.of(line));
            first = false;
        }
    }

    /** A label or the number of an item belongs with what stands after it. */
    private static boolean leadsToNext(Line cell) {
        return cell.text().endsWith(":") || MailHeader.isLabel(cell) || Paragraphs.isHeading(cell);
    }
}
