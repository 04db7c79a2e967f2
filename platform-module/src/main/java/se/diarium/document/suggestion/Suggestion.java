package se.diarium.document.suggestion;

/**
 * A value found in a text, with the place so that a person can judge it.
 *
 * @param start index of the first character of the text that it was taken from
 * @param end index after the last
 * @param passage the words around it, quoted
 * @param confidence how sure it is
 */
public record Suggestion<T>(T value, int start, int end, String passage, Confidence confidence) {

    Suggestion<T> with(Confidence other) {
        return new Suggestion<>(value, start, end, passage, other);
    }

    /** Another value taken from the same place. */
    <U> Suggestion<U> as(U other) {
        return new Suggestion<>(other, start, end, passage, confidence);
    }
}
