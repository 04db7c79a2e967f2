package se.diarium.document.suggestion;

import java.time.LocalDate;
import java.util.List;

/**
 * What a text says about the document, most likely first in each list.
 *
 * @param kind by the register's codes
 * @param direction by the register's codes
 * @param diarienummer the document's own number, in the region's pattern
 * @param references other numbers that the text mentions
 * @param foreignNumbers the numbers that others have given the matter
 * @param date of the document
 * @param received the day it reached the authority
 * @param body those who are to deal with it
 * @param official name of the person who drew it up or sent it
 * @param sender who sent what came from outside
 * @param recipient whom it is addressed to
 * @param proposal the decision proposed
 * @param recipients whom the decision goes to
 * @param personalNumbers personal identity numbers, as written
 * @param secrecy what hints at secrecy
 */
public record Suggestions(
        List<Suggestion<String>> kind,
        List<Suggestion<String>> direction,
        List<Suggestion<String>> diarienummer,
        List<Suggestion<String>> references,
        List<Suggestion<String>> foreignNumbers,
        List<Suggestion<LocalDate>> date,
        List<Suggestion<LocalDate>> received,
        List<Suggestion<String>> title,
        List<Suggestion<KnownBody>> body,
        List<Suggestion<String>> unit,
        List<Suggestion<String>> official,
        List<Suggestion<String>> email,
        List<Suggestion<String>> sender,
        List<Suggestion<String>> recipient,
        List<Suggestion<String>> proposal,
        List<Suggestion<String>> recipients,
        List<Suggestion<DecisionReference>> decisionReferences,
        List<Suggestion<String>> personalNumbers,
        List<Suggestion<SecrecyHint>> secrecy) {

    public Suggestions {
        kind = List.copyOf(kind);
        direction = List.copyOf(direction);
        diarienummer = List.copyOf(diarienummer);
        references = List.copyOf(references);
        foreignNumbers = List.copyOf(foreignNumbers);
        date = List.copyOf(date);
        received = List.copyOf(received);
        title = List.copyOf(title);
        body = List.copyOf(body);
        unit = List.copyOf(unit);
        official = List.copyOf(official);
        email = List.copyOf(email);
        sender = List.copyOf(sender);
        recipient = List.copyOf(recipient);
        proposal = List.copyOf(proposal);
        recipients = List.copyOf(recipients);
        decisionReferences = List.copyOf(decisionReferences);
        personalNumbers = List.copyOf(personalNumbers);
        secrecy = List.copyOf(secrecy);
    }
}
