package se.diarium.document.suggestion;

import java.time.LocalDate;

/**
 * A reference to a decision.
 *
 * @param paragraph number of the § in the body's minutes of that year
 * @param date of the meeting
 * @param body code of the body, or null when the text does not name it nearby
 */
public record DecisionReference(String paragraph, LocalDate date, String body) {}
