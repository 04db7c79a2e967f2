package se.diarium.web.pages.cases;

/**
 * A paragraph of a document's text, or what reads like a heading over the next.
 *
 * @param heading number of the heading in the document, from 1; 0 for a paragraph
 */
record TextBlock(String text, int heading) {

    private static final int LONGEST_HEADING = 70;
    private static final String NOT_AT_THE_END = ".,:;!?";

    /**
     * Whether a block of the text is a heading, judged by the one that follows: a short line that starts like a sentence but does not end
     * like one, over a paragraph that does.
     *
     * @param next the text after it; empty for none
     */
    static boolean isHeading(String text, String next) {
        return text.length() <= LONGEST_HEADING
                && Character.isUpperCase(text.codePointAt(0))
                && NOT_AT_THE_END.indexOf(text.charAt(text.length() - 1)) < 0
                && next.length() > LONGEST_HEADING
                && next.endsWith(".");
    }
}
