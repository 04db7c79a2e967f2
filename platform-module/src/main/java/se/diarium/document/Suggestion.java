package se.diarium.document;

import java.util.function.Function;

/**
 * A value found in a text, with the place so that a person can judge it.
 *
 * @param start index of the first character of the text that it was taken from
 * @param end index after the last
 * @param passage the words around it, quoted
 */
public record Suggestion<T>(T value, int start, int end, String passage) {

    <R> Suggestion<R> map(Function<T, R> change) {
        return new Suggestion<>(change.apply(value), start, end, passage);
    }

    boolean overlaps(int from, int to) {
        return from < end && start < to;
    }
}
