package se.diarium.document.suggestion;

import java.time.LocalDate;
import java.util.List;

/**
 * What a text says about the document, most likely first in each list.
 *
 * @param diarienummer the document's own number, in the region's pattern
 * @param references other numbers that the text mentions
 * @param body those who are to deal with it
 * @param official name of the person who drew it up or sent it
 * @param proposal the decision proposed
 * @param recipients whom the decision goes to
 * @param personalNumbers personal identity numbers, as written
 */
public record Suggestions(
        List<Suggestion<String>> diarienummer,
        List<Suggestion<String>> references,
        List<Suggestion<LocalDate>> date,
        List<Suggestion<String>> title,
        List<Suggestion<KnownBody>> body,
        List<Suggestion<String>> unit,
        List<Suggestion<String>> official,
        List<Suggestion<String>> email,
        List<Suggestion<String>> proposal,
        List<Suggestion<String>> recipients,
        List<Suggestion<DecisionReference>> decisionReferences,
        List<Suggestion<String>> personalNumbers) {

    public Suggestions {
        diarienummer = List.copyOf(diarienummer);
        references = List.copyOf(references);
        date = List.copyOf(date);
        title = List.copyOf(title);
        body = List.copyOf(body);
        unit = List.copyOf(unit);
        official = List.copyOf(official);
        email = List.copyOf(email);
        proposal = List.copyOf(proposal);
        recipients = List.copyOf(recipients);
        decisionReferences = List.copyOf(decisionReferences);
        personalNumbers = List.copyOf(personalNumbers);
    }
}
