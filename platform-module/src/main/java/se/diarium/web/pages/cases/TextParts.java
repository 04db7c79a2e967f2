package se.diarium.web.pages.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text cut into paragraphs, broken lines put together again, and the paragraphs into parts that each fit a page: a plan of two hundred pages is not sent to a
 * telephone in one piece.
 */
final class TextParts {

    /** About what a part holds, in characters. */
    static final int PART = 24_000;

    private static final int LONGEST_PARAGRAPH = 8_000;

    /** A line shorter than this was not broken for want of room. */
    private static final int SHORTEST_FULL_LINE = 50;

    private final List<List<TextBlock>> parts = new ArrayList<>();

    TextParts(String text) {
        List<TextBlock> part = new ArrayList<>();
        int length = 0;
        List<String> paragraphs = paragraphs(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            if (length > 0 && length + paragraph.length() > PART) {
                parts.add(List.copyOf(part));
                part.clear();
                length = 0;
            }
            part.add(TextBlock.of(paragraph, i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : ""));
            length += paragraph.length();
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
    }

    /** How many parts there are; 0 for a text without words. */
    int count() {
        return parts.size();
    }

    /** The blocks of a part. @param number from 1 */
    List<TextBlock> part(int number) {
        return parts.get(number - 1);
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        Arrays.stream(text.replace("\r\n", "\n").replace('\r', '\n').split("\\n[ \\t\\u00a0]*\\n\\s*"))
                .map(TextParts::tidy)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> lines(paragraph).forEach(line -> cut(line, paragraphs)));
        return paragraphs;
    }

    /** The lines of a paragraph, each a paragraph of its own unless it only goes on from the one before. */
    private static List<String> lines(String paragraph) {
        List<String> lines = new ArrayList<>();
        String current = "";
        for (String line : paragraph.split("\\n")) {
            if (goesOn(current, line)) {
                current = current + " " + line;
            } else {
                if (!current.isEmpty()) {
                    lines.add(current);
                }
                current = line;
            }
        }
        lines.add(current);
        return lines;
    }

    /** Whether a line was broken where the paper ended, as in a PDF, rather than where a thought did. */
    private static boolean goesOn(String before, String line) {
        return before.length() >= SHORTEST_FULL_LINE
                && !line.isEmpty()
                && Character.isLowerCase(line.codePointAt(0))
                && !".:!?".contains(before.substring(before.length() - 1));
    }

    /** Lines without space around them and without characters that show nothing. */
    private static String tidy(String paragraph) {
        return paragraph
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .strip();
    }

    private static void cut(String paragraph, List<String> into) {
        String rest = paragraph;
        while (rest.length() > LONGEST_PARAGRAPH) {
            int space = rest.lastIndexOf(' ', LONGEST_PARAGRAPH);
            int at = space > 0
                    ? space
                    : Character.isHighSurrogate(rest.charAt(LONGEST_PARAGRAPH - 1))
                            ? LONGEST_PARAGRAPH - 1
                            : LONGEST_PARAGRAPH;
            into.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        if (!rest.isEmpty()) {
            into.add(rest);
        }
    }
}
