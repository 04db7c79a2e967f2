package se.diarium.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text cut into paragraphs, and these into parts that each fit a page: a plan of two hundred pages is not sent to a
 * telephone in one piece.
 */
final class TextParts {

    /** About what a part holds, in characters. */
    static final int PART = 24_000;

    private static final int LONGEST_PARAGRAPH = 8_000;

    private final List<List<String>> parts = new ArrayList<>();

    TextParts(String text) {
        List<String> part = new ArrayList<>();
        int length = 0;
        for (String paragraph : paragraphs(text)) {
            if (length > 0 && length + paragraph.length() > PART) {
                parts.add(List.copyOf(part));
                part.clear();
                length = 0;
            }
            part.add(paragraph);
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

    /** The paragraphs of a part. @param number from 1 */
    List<String> part(int number) {
        return parts.get(number - 1);
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        Arrays.stream(text.replace("\r\n", "\n").replace('\r', '\n').split("\\n[ \\t\\u00a0]*\\n\\s*"))
                .map(TextParts::tidy)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> cut(paragraph, paragraphs));
        return paragraphs;
    }

    /** Lines without space around them; the breaks between them stay, they may mean something. */
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
