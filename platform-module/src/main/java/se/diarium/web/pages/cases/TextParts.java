package se.diarium.web.pages.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text cut into pages and paragraphs, broken lines put together again, and those into parts that each fit a page on the screen: a plan of
 * two hundred pages is not sent to a telephone in one piece.
 */
final class TextParts {

    /** About what a part holds, in characters. */
    static final int PART = 24_000;

    private static final int LONGEST_PARAGRAPH = 8_000;

    /** A line shorter than this was not broken for want of room. */
    private static final int SHORTEST_FULL_LINE = 50;

    /** What stands more often than this is what stands on top of every page. */
    private static final int MOST_OFTEN = 2;

    private static final String PAGE_BREAK = "\f";

    /** Of the paper, such as 1 (3); pages on the screen have their own. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:Sid(?:a|an)? )?\\d+ ?(?:\\(\\d+\\)|av \\d+)");

    /** What begins no sentence: a small letter, a parenthesis, a paragraph of a law or of minutes that is no heading. */
    private static final Pattern WITHIN_SENTENCE = Pattern.compile("\\p{Ll}|\\(|§§? ?\\d+[a-z]?(?! \\p{Lu})\\b");

    /** Not the marks of lists. */
    private static final Pattern AFTER_COMMA = Pattern.compile("[\\p{L}\\p{N}(§”\"]");

    private final List<List<TextPage>> parts = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final int pages;

    /** A heading of the document, and the part it stands in. */
    record Heading(int number, String text, int part) {}

    /** @param text with a form feed before each page but the first, where pages are known */
    TextParts(String text) {
        String[] texts = text.split(PAGE_BREAK, -1);
        pages = texts.length > 1 ? texts.length : 0;
        List<List<String>> paragraphs =
                Arrays.stream(texts).map(TextParts::paragraphs).toList();
        paragraphs.forEach(page -> page.forEach(paragraph -> times.merge(bare(paragraph), 1, Integer::sum)));
        Filling filling = new Filling();
        for (int i = 0; i < texts.length; i++) {
            filling.add(pages == 0 ? 0 : i + 1, paragraphs.get(i));
        }
        filling.endPart();
    }

    /** Fills parts with pages. */
    private final class Filling {

        private List<TextPage> part = new ArrayList<>();
        private List<TextBlock> page = new ArrayList<>();
        private int length;

        void add(int number, List<String> paragraphs) {
            int whole = paragraphs.stream().mapToInt(String::length).sum();
            if (length > 0 && length + whole > PART) {
                endPart();
            }
            for (int i = 0; i < paragraphs.size(); i++) {
                String paragraph = paragraphs.get(i);
                if (length > 0 && length + paragraph.length() > PART) {
                    endPage(number);
                    endPart();
                }
                page.add(block(paragraph, i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : ""));
                length += paragraph.length();
            }
            endPage(number);
        }

        private TextBlock block(String text, String next) {
            if (!TextBlock.isHeading(text, next) || times.get(bare(text)) > MOST_OFTEN) {
                return new TextBlock(text, 0);
            }
            headings.add(new Heading(headings.size() + 1, text, parts.size() + 1));
            return new TextBlock(text, headings.size());
        }

        private void endPage(int number) {
            if (!page.isEmpty()) {
                part.add(new TextPage(number, page));
                page = new ArrayList<>();
            }
        }

        void endPart() {
            if (!part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
                length = 0;
            }
        }
    }

    /** How many parts there are; 0 for a text without words. */
    int count() {
        return parts.size();
    }

    /** The pages of a part. @param number from 1 */
    List<TextPage> part(int number) {
        return parts.get(number - 1);
    }

    /** How many pages the document has; 0 where they are not known. */
    int pages() {
        return pages;
    }

    /** The part that a page of the document begins in, or the nearest one for a page without text. */
    int partOf(int page) {
        int found = 1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).get(0).number() <= page) {
                found = i + 1;
            }
            if (parts.get(i).stream().anyMatch(shown -> shown.number() == page)) {
                return i + 1;
            }
        }
        return found;
    }

    /** What reads like the headings of the document, in order. */
    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** Figures differ from page to page. */
    private static String bare(String text) {
        return text.replaceAll("\\d+", "");
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        Arrays.stream(text.replace("\r\n", "\n").replace('\r', '\n').split("\\n[ \\t\\u00a0]*\\n\\s*"))
                .map(TextParts::tidy)
                .filter(paragraph -> !paragraph.isEmpty())
                .flatMap(paragraph -> lines(paragraph).stream())
                .filter(line -> !PAGE_NUMBER.matcher(line).matches())
                .forEach(line -> cut(line, paragraphs));
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
        if (before.length() < SHORTEST_FULL_LINE) {
            return false;
        }
        return before.endsWith(",")
                ? AFTER_COMMA.matcher(line).lookingAt()
                : WITHIN_SENTENCE.matcher(line).lookingAt() && !".:!?".contains(before.substring(before.length() - 1));
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
