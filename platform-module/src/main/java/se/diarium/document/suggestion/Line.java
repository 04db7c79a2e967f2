package se.diarium.document.suggestion;

/**
 * A line of a text that is not blank.
 *
 * @param start index in the text of its first character
 * @param text without blanks at its ends
 * @param afterGap whether an empty line stands before it
 */
record Line(int start, String text, boolean afterGap) {

    int end() {
        return start + text.length();
    }

    /** What follows a label at the start of the line, as a line of its own. */
    Line from(int index) {
        String rest = text.substring(index);
        int blanks = rest.length() - rest.stripLeading().length();
        return new Line(start + index + blanks, rest.strip(), false);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    int words() {
        return text.split("\\s+").length;
    }
}
