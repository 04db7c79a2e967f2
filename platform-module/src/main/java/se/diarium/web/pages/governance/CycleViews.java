package se.diarium.web.pages.governance;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.diarium.governance.calendar.RoundOfYear;
import se.diarium.governance.cycle.Cycle;
import se.diarium.governance.cycle.CyclePart;
import se.diarium.governance.cycle.CycleRow;
import se.diarium.governance.cycle.CycleState;
import se.diarium.governance.cycle.Wheel;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.governance.CycleView.MonthView;
import se.diarium.web.pages.governance.CycleView.PartView;
import se.diarium.web.pages.governance.CycleView.RowView;
import se.diarium.web.pages.governance.CycleView.SectorView;
import se.diarium.web.pages.governance.CycleView.WheelView;
import se.diarium.web.text.Language;
import se.diarium.web.text.Speech;

/** Makes the view of a planning cycle. */
final class CycleViews {

    private final Speech speech;
    private final CycleWords words;
    private final YearLinks links;
    private final Locale locale;

    CycleViews(Speech speech, CycleWords words, YearLinks links) {
        this.speech = speech;
        this.words = words;
        this.links = links;
        this.locale = speech.language().locale();
    }

    String title(int year) {
        return speech.of("cycle.title", String.valueOf(year));
    }

    /** The page of a region that has no model. */
    CycleView none(int year) {
        return new CycleView(
                title(year),
                speech.of("governance.none"),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                "",
                List.of(),
                null,
                false);
    }

    /** @param openable whether the page offers to open the cases of the year */
    CycleView of(Cycle cycle, boolean openable) {
        int year = cycle.year();
        String address = links.cycle(year);
        return new CycleView(
                title(year),
                speech.of("cycle.lead", region(cycle)),
                cycle.electionYear() ? List.of(speech.of("cycle.electionYear")) : List.of(),
                YearInPath.beside(year, links::cycle),
                cycle.rows().isEmpty() ? null : wheel(cycle),
                months(cycle),
                cycle.rounds().stream().map(this::round).toList(),
                address,
                List.of(
                        LabelledLink.of(speech.of("cycle.svg"), withFormat(address, "svg")),
                        LabelledLink.of(speech.of("cycle.ics"), withFormat(address, "ics"))),
                LabelledLink.of(speech.of("cycle.tree", String.valueOf(year)), links.tree(year)),
                openable);
    }

    private String region(Cycle cycle) {
        return speech.language() == Language.SWEDISH
                ? cycle.model().region().genitive()
                : cycle.model().region().name().in(locale);
    }

    static String withFormat(String address, String format) {
        return address + (address.contains("?") ? "&" : "?") + "format=" + format;
    }

    private WheelView wheel(Cycle cycle) {
        Wheel wheel = Wheel.of(cycle);
        long done = cycle.rows().stream()
                .filter(row -> row.state() == CycleState.DONE)
                .count();
        long late = cycle.rows().stream()
                .filter(row -> row.state() == CycleState.LATE)
                .count();
        return new WheelView(
                wheel,
                title(cycle.year()),
                speech.of("cycle.wheel", cycle.rows().size(), done, late),
                wheel.sectors().stream()
                        .map(sector -> new SectorView(
                                sector,
                                sector.row().number(),
                                words.sector(sector.row()),
                                words.cssOf(sector.row().state())))
                        .toList(),
                wheel.months().stream()
                        .map(mark -> mark.month().getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .map(name -> name.substring(0, 3))
                        .toList());
    }

    private List<MonthView> months(Cycle cycle) {
        Map<Month, List<RowView>> byMonth = new EnumMap<>(Month.class);
        cycle.rows().forEach(row -> byMonth.computeIfAbsent(month(row, cycle.year()), month -> new ArrayList<>())
                .add(row(row)));
        return byMonth.entrySet().stream()
                .map(entry -> new MonthView(
                        entry.getKey().getDisplayName(TextStyle.FULL_STANDALONE, locale), entry.getValue()))
                .toList();
    }

    /** What ends in another year stands at the end of this one, or at its beginning. */
    private static Month month(CycleRow row, int year) {
        LocalDate due = row.row().due().last();
        if (due.getYear() == year) {
            return due.getMonth();
        }
        return due.getYear() > year ? Month.DECEMBER : Month.JANUARY;
    }

    private RowView row(CycleRow row) {
        return new RowView(
                row.number(),
                words.when(row.row()),
                row.row().due().last().toString(),
                row.row().matter(),
                row.row().details(),
                words.actors(row.row()),
                words.cssOf(row.state()),
                words.state(row.state()),
                words.progress(row),
                row.parts().stream()
                        .filter(part -> row.parts().size() > 1 || part.document() != null || part.inCase() != null)
                        .map(this::part)
                        .toList());
    }

    private PartView part(CyclePart part) {
        return new PartView(
                words.name(part.documentFor()),
                words.cssOf(part.state()),
                words.state(part.state()),
                part.document() == null
                        ? null
                        : LabelledLink.of(words.title(part.document()), links.document(part.document())),
                part.document() == null ? "" : words.decision(part.document()),
                part.inCase() == null
                        ? null
                        : LabelledLink.of(part.inCase().designation(), links.inCase(part.inCase())));
    }

    private String round(RoundOfYear round) {
        return speech.of(
                "cycle.round",
                round.round().name().in(locale),
                speech.day(round.to()),
                speech.day(round.opens()),
                speech.day(round.closes()));
    }
}
