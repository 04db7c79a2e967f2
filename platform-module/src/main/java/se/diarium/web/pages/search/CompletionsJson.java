package se.diarium.web.pages.search;

import java.util.List;
import se.diarium.search.Completions;

/** How a question may go on, as programs get it. */
public record CompletionsJson(String query, List<String> words, List<String> headings) {

    public static CompletionsJson of(String query, Completions completions) {
        return new CompletionsJson(query, completions.words(), completions.headings());
    }
}
