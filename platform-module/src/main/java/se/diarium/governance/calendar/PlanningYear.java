package se.diarium.governance.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.diarium.governance.model.CalendarEntry;
import se.diarium.governance.model.Due;
import se.diarium.governance.model.DueRule;
import se.diarium.governance.model.GovernanceModel;

/**
 * A year by a region's model.
 *
 * @param electionYear whether there is an ordinary election in it
 * @param rows all that comes in it, in the order of the model
 * @param rounds the rounds of reporting on it
 */
public record PlanningYear(int year, boolean electionYear, List<TimetableRow> rows, List<RoundOfYear> rounds) {

    public PlanningYear {
        rows = List.copyOf(rows);
        rounds = List.copyOf(rounds);
    }

    /** A year by the model alone. */
    public static PlanningYear of(GovernanceModel model, int year) {
        return of(model, year, MeetingDays.NONE);
    }

    /** A year by the model and the days that bodies have settled to meet on, which go before the model's. */
    public static PlanningYear of(GovernanceModel model, int year, MeetingDays meetings) {
        ModelYear context = new ModelYear(model, year, meetings);
        RowText text = new RowText(context, Locale.forLanguageTag("sv"));
        List<TimetableRow> rows = new ArrayList<>();
        for (CalendarEntry entry : model.calendar()) {
            int occurrence = 0;
            for (DueRule rule : entry.timing().rules(year, model.elections())) {
                occurrence++;
                Due due = rule.in(context).orElse(null);
                if (due != null) {
                    rows.add(row(model, entry, occurrence, due, year, text));
                }
            }
        }
        return new PlanningYear(year, model.elections().isElectionYear(year), rows, RoundOfYear.all(model, year));
    }

    private static TimetableRow row(
            GovernanceModel model, CalendarEntry entry, int occurrence, Due due, int year, RowText text) {
        return new TimetableRow(
                entry,
                occurrence,
                model.kind(entry.kind()).orElse(null),
                entry.actors().stream()
                        .map(code -> model.actor(code).orElseThrow())
                        .toList(),
                due,
                year + entry.concerns(),
                text.fill(entry.matter()),
                entry.details().stream().map(text::fill).toList());
    }

    /** What stands in a timetable, in its order. */
    public List<TimetableRow> of(String timetable) {
        return rows.stream()
                .filter(row -> row.entry().timetable().equals(timetable))
                .toList();
    }

    /** What comes in the year, each thing once, by the last day it is due. */
    public List<TimetableRow> inOrder() {
        Set<String> here = rows.stream().map(row -> row.entry().code()).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> row.entry().sumsUp().stream().noneMatch(here::contains))
                .sorted(Comparator.comparing((TimetableRow row) -> row.due().last())
                        .thenComparing(row -> row.due().first()))
                .toList();
    }
}
