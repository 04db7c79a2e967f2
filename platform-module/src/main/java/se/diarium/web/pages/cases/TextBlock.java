package se.diarium.web.pages.cases;

import java.util.regex.Pattern;

/**
 * A paragraph of a document's text, or what reads like a heading over the next.
 *
 * @param heading number of the heading in the document, from 1; 0 for a paragraph
 */
record TextBlock(String text, int heading) {

    private static final int LONGEST_HEADING = 70;
    private static final String NOT_AT_THE_END = ".,:;!?";
    private static final Pattern PARAGRAPH_OF_MINUTES = Pattern.compile("§ ?\\d+[a-z]? \\p{Lu}.*");
    private static final Pattern NUMBERED = Pattern.compile("\\d+(?:\\.\\d+)*\\.? \\p{Lu}.*");

    /**
     * Whether a block of the text is a heading: a paragraph of minutes by its sign, and else judged by the block that follows. It is a
     * short line that starts like a sentence, or with a number, but does not end like one, over a paragraph that does.
     *
     * @param next the text after it; empty for none
     */
    static boolean isHeading(String text, String next) {
        if (text.length() > LONGEST_HEADING || next.isEmpty()) {
            return false;
        }
        if (PARAGRAPH_OF_MINUTES.matcher(text).matches()) {
            return true;
        }
        return (Character.isUpperCase(text.codePointAt(0))
                        || NUMBERED.matcher(text).matches())
                && NOT_AT_THE_END.indexOf(text.charAt(text.length() - 1)) < 0
                && next.length() > LONGEST_HEADING
                && next.endsWith(".");
    }
}
