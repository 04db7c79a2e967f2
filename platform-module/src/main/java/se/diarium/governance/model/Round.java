package se.diarium.governance.model;

import java.util.List;

/**
 * A round of reporting that comes back every year.
 *
 * @param cycle how often it comes
 * @param kind code of the kind of report made of it
 * @param reportsOn codes of the kinds of plan whose objects are answered
 * @param after the months at whose end it is taken, 1 to 12; each is a round of its own
 * @param opensAfter days from the end of that month until answers can be given
 * @param closesAfter days from the end of that month until the last day to answer
 * @param answeredBy codes of those who answer
 * @param hierarchy codes of those through whom the answers are put together, the lowest first
 */
public record Round(
        String code,
        Name name,
        Cycle cycle,
        String kind,
        List<String> reportsOn,
        List<Integer> after,
        int opensAfter,
        int closesAfter,
        List<String> answeredBy,
        List<String> hierarchy) {

    /** How often a round comes. The names are those of the model file. */
    public enum Cycle {
        MONTH,
        TERTIAL,
        INTERIM,
        ANNUAL
    }

    public Round {
        reportsOn = List.copyOf(reportsOn);
        after = List.copyOf(after);
        answeredBy = List.copyOf(answeredBy);
        hierarchy = List.copyOf(hierarchy);
    }
}
