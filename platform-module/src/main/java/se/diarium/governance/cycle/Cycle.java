package se.diarium.governance.cycle;

import java.time.LocalDate;
import java.util.List;
import se.diarium.governance.calendar.RoundOfYear;
import se.diarium.governance.model.GovernanceModel;

/**
 * The planning cycle of a year.
 *
 * @param today the day that it is read as of
 * @param electionYear whether there is an ordinary election in it
 * @param rows by the last day they are due
 * @param rounds the rounds of reporting on it
 */
public record Cycle(
        GovernanceModel model,
        int year,
        LocalDate today,
        boolean electionYear,
        List<CycleRow> rows,
        List<RoundOfYear> rounds) {

    public Cycle {
        rows = List.copyOf(rows);
        rounds = List.copyOf(rounds);
    }
}
