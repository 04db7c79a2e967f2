package se.diarium.governance.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.Round;

/**
 * A round of reporting in a year.
 *
 * @param number which of the round's times in the year it is, from 1
 * @param from the first day of what is reported on
 * @param to the last day
 * @param opens the first day that answers can be given
 * @param closes the last day
 */
public record RoundOfYear(
        Round round, int year, int number, LocalDate from, LocalDate to, LocalDate opens, LocalDate closes) {

    /** The round's code, the year and the number; no other round has it. */
    public String code() {
        return round.code() + "-" + year + "-" + number;
    }

    static List<RoundOfYear> all(GovernanceModel model, int year) {
        return model.rounds().stream()
                .flatMap(round -> round.after().stream()
                        .map(month -> of(round, year, round.after().indexOf(month) + 1, month)))
                .toList();
    }

    private static RoundOfYear of(Round round, int year, int number, int month) {
        LocalDate end = YearMonth.of(year, month).atEndOfMonth();
        return new RoundOfYear(
                round,
                year,
                number,
                LocalDate.of(year, 1, 1),
                end,
                end.plusDays(round.opensAfter()),
                end.plusDays(round.closesAfter()));
    }
}
