package se.diarium.web.pages.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.diarium.governance.calendar.RoundOfYear;
import se.diarium.governance.cycle.Cycle;
import se.diarium.governance.cycle.CyclePart;
import se.diarium.governance.cycle.CycleRow;
import se.diarium.governance.cycle.CycleState;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.Due;
import se.diarium.governance.model.Step;

/**
 * The planning cycle for programs.
 *
 * @param model code of the model; null where the region has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CycleJson(
        int year,
        String model,
        Boolean electionYear,
        List<RowJson> rows,
        List<RoundJson> rounds,
        String url,
        String svg,
        String ics) {

    /** What is called by a code. */
    record Named(String code, String name) {

        static Named of(Actor actor, Locale locale) {
            return actor == null ? null : new Named(actor.code(), actor.name().in(locale));
        }
    }

    record DueJson(LocalDate first, LocalDate last, Due.Form form, boolean latest, String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowJson(
            int number,
            String code,
            String timetable,
            Step step,
            Named kind,
            int concerns,
            String matter,
            List<String> details,
            List<Named> actors,
            DueJson due,
            CycleState state,
            List<PartJson> parts) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartJson(Named documentFor, CycleState state, DocumentJson document, CaseJson inCase) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseJson(String diarienummer, String title, String url) {}

    record RoundJson(String code, String name, LocalDate from, LocalDate to, LocalDate opens, LocalDate closes) {}

    static CycleJson none(int year, YearLinks links) {
        return new CycleJson(year, null, null, List.of(), List.of(), links.permanentCycle(year), null, null);
    }

    static CycleJson of(Cycle cycle, CycleWords words, YearLinks links, Locale locale) {
        String url = links.permanentCycle(cycle.year());
        return new CycleJson(
                cycle.year(),
                cycle.model().code(),
                cycle.electionYear(),
                cycle.rows().stream().map(row -> row(row, words, links, locale)).toList(),
                cycle.rounds().stream().map(round -> round(round, locale)).toList(),
                url,
                CycleViews.withFormat(url, "svg"),
                CycleViews.withFormat(url, "ics"));
    }

    private static RowJson row(CycleRow row, CycleWords words, YearLinks links, Locale locale) {
        Due due = row.row().due();
        return new RowJson(
                row.number(),
                row.row().code(),
                row.row().entry().timetable(),
                row.row().entry().step(),
                row.row().kind() == null
                        ? null
                        : new Named(
                                row.row().kind().code(), row.row().kind().name().in(locale)),
                row.row().concerns(),
                row.row().matter(),
                row.row().details(),
                row.row().actors().stream()
                        .map(actor -> Named.of(actor, locale))
                        .toList(),
                new DueJson(due.first(), due.last(), due.form(), due.latest(), words.when(row.row())),
                row.state(),
                row.parts().stream().map(part -> part(part, links, locale)).toList());
    }

    private static PartJson part(CyclePart part, YearLinks links, Locale locale) {
        return new PartJson(
                Named.of(part.documentFor(), locale),
                part.state(),
                DocumentJson.of(part.document(), links),
                part.inCase() == null
                        ? null
                        : new CaseJson(
                                part.inCase().designation(),
                                part.inCase().title(),
                                links.permanentCase(part.inCase())));
    }

    private static RoundJson round(RoundOfYear round, Locale locale) {
        return new RoundJson(
                round.code(), round.round().name().in(locale), round.from(), round.to(), round.opens(), round.closes());
    }
}
