package se.diarium.register;

import java.time.LocalDate;

/**
 * What a body decided.
 *
 * @param body the body's code, as {@code RS}
 * @param date the day of the meeting
 * @param paragraph the number of the paragraph without its sign, as {@code 101}
 * @param text the wording of the decision, or null
 * @param outcome the typed outcome
 */
public record Decision(String body, LocalDate date, String paragraph, String text, Outcome outcome) {

    /** Whether this paragraph of the body's minutes of the year is the one that it stands in. */
    public boolean standsIn(String body, int year, String paragraph) {
        return this.body.equals(body) && date.getYear() == year && paragraph.equals(this.paragraph);
    }
}
