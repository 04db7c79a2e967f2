package se.diarium.web.api.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import se.diarium.document.suggestion.Confidence;
import se.diarium.document.suggestion.DecisionReference;
import se.diarium.document.suggestion.KnownBody;
import se.diarium.document.suggestion.SecrecyHint;
import se.diarium.document.suggestion.Suggestion;
import se.diarium.document.suggestion.Suggestions;
import se.diarium.document.text.Pages;

/** How a document might be registered, on the wire: for each field what was found, most likely first, and where. */
record SuggestionsView(
        List<Found<String>> kind,
        List<Found<String>> direction,
        List<Found<String>> diarienummer,
        List<Found<String>> references,
        List<Found<String>> foreignNumbers,
        List<Found<LocalDate>> date,
        List<Found<LocalDate>> received,
        List<Found<String>> title,
        List<Found<String>> body,
        List<Found<String>> unit,
        List<Found<String>> official,
        List<Found<String>> email,
        List<Found<String>> sender,
        List<Found<String>> recipient,
        List<Found<String>> proposal,
        List<Found<String>> recipients,
        List<Found<Reference>> decisionReferences,
        List<Found<String>> personalNumbers,
        List<Found<Ground>> secrecy) {

    /**
     * A value and where in the text it stands.
     *
     * @param start index of the first character
     * @param end index after the last
     * @param page from 1; left out where the file has no pages
     * @param passage the words around it
     */
    record Found<T>(T value, int start, int end, Integer page, String passage, Confidence confidence) {}

    /**
     * A provision of the Public Access to Information and Secrecy Act that may apply, and why it is named.
     *
     * @param letter left out where the section has none
     */
    record Ground(int chapter, int section, String letter, SecrecyHint.Basis basis) {

        static Ground of(SecrecyHint hint) {
            return new Ground(hint.chapter(), hint.section(), hint.letter(), hint.basis());
        }
    }

    /** A decision the text refers to; body is left out where the text does not name it. */
    record Reference(String paragraph, LocalDate date, String body) {

        static Reference of(DecisionReference reference) {
            return new Reference(reference.paragraph(), reference.date(), reference.body());
        }
    }

    /** @param pages of the file whose text the suggestions were made from */
    static SuggestionsView of(Suggestions suggestions, Pages pages) {
        return new SuggestionsView(
                same(suggestions.kind(), pages),
                same(suggestions.direction(), pages),
                same(suggestions.diarienummer(), pages),
                same(suggestions.references(), pages),
                same(suggestions.foreignNumbers(), pages),
                same(suggestions.date(), pages),
                same(suggestions.received(), pages),
                same(suggestions.title(), pages),
                found(suggestions.body(), KnownBody::code, pages),
                same(suggestions.unit(), pages),
                same(suggestions.official(), pages),
                same(suggestions.email(), pages),
                same(suggestions.sender(), pages),
                same(suggestions.recipient(), pages),
                same(suggestions.proposal(), pages),
                same(suggestions.recipients(), pages),
                found(suggestions.decisionReferences(), Reference::of, pages),
                same(suggestions.personalNumbers(), pages),
                found(suggestions.secrecy(), Ground::of, pages));
    }

    private static <T> List<Found<T>> same(List<Suggestion<T>> suggestions, Pages pages) {
        return found(suggestions, Function.identity(), pages);
    }

    private static <T, R> List<Found<R>> found(List<Suggestion<T>> suggestions, Function<T, R> value, Pages pages) {
        return suggestions.stream()
                .map(suggestion -> new Found<>(
                        value.apply(suggestion.value()),
                        suggestion.start(),
                        suggestion.end(),
                        page(pages, suggestion.start()),
                        suggestion.passage(),
                        suggestion.confidence()))
                .toList();
    }

    private static Integer page(Pages pages, int place) {
        OptionalInt page = pages.at(place);
        return page.isPresent() ? page.getAsInt() : null;
    }
}
