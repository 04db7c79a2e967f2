package se.diarium.web.pages.synonyms;

import java.util.List;
import se.diarium.synonym.SynonymKind;
import se.diarium.web.problem.Problem;
import se.diarium.web.problem.ProblemError;

/**
 * The page.
 *
 * @param typed what was sent and refused; null when the page was merely asked for
 */
public record SynonymsView(List<SynonymsJson.EntryJson> items, Typed typed) {

    /**
     * What somebody typed.
     *
     * @param id of the entry; empty for a new one
     * @param terms as they were typed
     * @param messages what is wrong, and what is accepted
     */
    public record Typed(String id, String terms, SynonymKind kind, List<String> messages) {

        static Typed of(String id, String terms, SynonymKind kind, Problem problem) {
            List<String> messages = problem.errors().stream()
                    .map(ProblemError::message)
                    .distinct()
                    .toList();
            return new Typed(id, terms, kind, messages.isEmpty() ? List.of(problem.detail()) : messages);
        }
    }
}
