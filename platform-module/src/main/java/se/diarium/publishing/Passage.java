package se.diarium.publishing;

/**
 * Personal data in a text.
 *
 * @param digits of a number; of what is none, what tells it from others
 * @param start index of the first character
 * @param end index after the last character
 * @param shown what was found, the last digits of personal identity numbers hidden, with enough around it to find the place
 */
public record Passage(FindingKind kind, String digits, int start, int end, String shown) {

    private static final int AROUND = 30;

    /** A part of a text with what stands beside it. */
    static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
