package se.diarium.decision.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.diarium.register.Decision;

/**
 * Until when a decision can be appealed, as its notice says. Source: kommunallagen (2017:725) 13 kap. 5 §.
 *
 * @param year the calendar year of the paragraph
 * @param announced the day of the notice
 * @param finalFrom the day from which the decision is final when nobody has appealed
 */
public record Appeal(
        String body, int year, int paragraph, LocalDate announced, LocalDate lastDay, LocalDate finalFrom) {

    /** The one of a decision, if it has been announced. */
    public static Optional<Appeal> of(List<Appeal> appeals, Decision decision) {
        return appeals.stream()
                .filter(appeal -> appeal.body().equals(decision.body())
                        && appeal.year() == decision.date().getYear()
                        && Integer.toString(appeal.paragraph()).equals(decision.paragraph()))
                .findFirst();
    }
}
