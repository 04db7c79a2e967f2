package se.diarium.search;

import java.util.List;

/**
 * How a question may go on.
 *
 * @param words the text with its last word completed, what most entries hold first
 * @param headings headings of entries that hold all that was typed, the weightiest first
 */
public record Completions(List<String> words, List<String> headings) {

    /** None. */
    public static final Completions NONE = new Completions(List.of(), List.of());

    public Completions {
        words = List.copyOf(words);
        headings = List.copyOf(headings);
    }
}
