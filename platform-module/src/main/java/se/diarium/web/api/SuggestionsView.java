package se.diarium.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.diarium.document.suggestion.DecisionReference;
import se.diarium.document.suggestion.KnownBody;
import se.diarium.document.suggestion.Suggestion;
import se.diarium.document.suggestion.Suggestions;

/** How a document might be registered, on the wire: for each field what was found, most likely first, and where. */
record SuggestionsView(
        List<Found<String>> diarienummer,
        List<Found<String>> references,
        List<Found<LocalDate>> date,
        List<Found<String>> title,
        List<Found<String>> body,
        List<Found<String>> unit,
        List<Found<String>> official,
        List<Found<String>> email,
        List<Found<String>> proposal,
        List<Found<String>> recipients,
        List<Found<Reference>> decisionReferences,
        List<Found<String>> personalNumbers) {

    /**
     * A value and where in the text it stands.
     *
     * @param start index of the first character
     * @param end index after the last
     * @param passage the words around it
     */
    record Found<T>(T value, int start, int end, String passage) {}

    /** A decision the text refers to; body is left out where the text does not name it. */
    record Reference(String paragraph, LocalDate date, String body) {

        static Reference of(DecisionReference reference) {
            return new Reference(reference.paragraph(), reference.date(), reference.body());
        }
    }

    static SuggestionsView of(Suggestions suggestions) {
        return new SuggestionsView(
                same(suggestions.diarienummer()),
                same(suggestions.references()),
                same(suggestions.date()),
                same(suggestions.title()),
                found(suggestions.body(), KnownBody::code),
                same(suggestions.unit()),
                same(suggestions.official()),
                same(suggestions.email()),
                same(suggestions.proposal()),
                same(suggestions.recipients()),
                found(suggestions.decisionReferences(), Reference::of),
                same(suggestions.personalNumbers()));
    }

    private static <T> List<Found<T>> same(List<Suggestion<T>> suggestions) {
        return found(suggestions, Function.identity());
    }

    private static <T, R> List<Found<R>> found(List<Suggestion<T>> suggestions, Function<T, R> value) {
        return suggestions.stream()
                .map(suggestion -> new Found<>(
                        value.apply(suggestion.value()), suggestion.start(), suggestion.end(), suggestion.passage()))
                .toList();
    }
}
