package se.diarium.web.pages.governance;

import java.io.IOException;
import java.util.Optional;
import se.diarium.governance.cycle.Cycle;
import se.diarium.governance.cycle.CycleRow;
import se.diarium.governance.cycle.Cycles;
import se.diarium.governance.document.GovernedReader;
import se.diarium.icalendar.CalendarText;
import se.diarium.register.Bodies;
import se.diarium.register.RegisterCalendar;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PageWebScript;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** The planning cycle of a year, for everybody or for those who work with the register: a list, a wheel, a calendar. */
class CyclePage extends PageWebScript {

    private static final String HOST = "diarium";

    private final Cycles cycles;
    private final GovernedReader reader;
    private final Bodies bodies;
    private final RegisterCalendar calendar;

    CyclePage(
            PageTools tools,
            Audience audience,
            Cycles cycles,
            GovernedReader reader,
            Bodies bodies,
            RegisterCalendar calendar) {
        super(tools, audience);
        this.cycles = cycles;
        this.reader = reader;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** Whether the page offers its reader to open the cases of the year. */
    boolean offersCases(int year) {
        return false;
    }

    @Override
    protected final Output prepare(PageRequest request) throws IOException {
        int year = YearInPath.read(request, calendar.today().getYear());
        Optional<Cycle> cycle = cycles.of(year, reader);
        return switch (request.format()) {
            case "html", "json" -> render(request, page(request, year, cycle.orElse(null)));
            case "svg" -> render(request, page(request, year, present(cycle)), "svg", "image/svg+xml");
            case "ics" -> file(request, "text/calendar", calendar(request, present(cycle)));
            default -> throw notAcceptable("html, json, svg, ics");
        };
    }

    /** What has no words to say so is not there without a model. */
    private static Cycle present(Optional<Cycle> cycle) {
        return cycle.orElseThrow(() -> RequestException.of(ProblemKind.NOT_FOUND, "noModel"));
    }

    private Page page(PageRequest request, int year, Cycle cycle) {
        YearLinks links = YearLinks.of(request, audience());
        CycleWords words = words(request);
        CycleViews views = new CycleViews(request.speech(), words, links);
        return Page.of(
                "arshjul.get",
                views.title(year),
                cycle == null ? views.none(year) : views.of(cycle, offersCases(year)),
                cycle == null
                        ? CycleJson.none(year, links)
                        : CycleJson.of(cycle, words, links, request.language().locale()));
    }

    private CycleWords words(PageRequest request) {
        return new CycleWords(request.speech(), new Names(bodies, request.speech()), audience());
    }

    private String calendar(PageRequest request, Cycle cycle) {
        CycleWords words = words(request);
        CalendarText text = new CalendarText(
                request.speech().of("cycle.title", String.valueOf(cycle.year())),
                calendar.clock().instant());
        String page = YearLinks.of(request, audience()).permanentCycle(cycle.year());
        for (CycleRow row : cycle.rows()) {
            text.begin(cycle.model().code() + "-" + cycle.year() + "-"
                            + row.row().code() + "@" + HOST)
                    .days(row.row().due().first(), row.row().due().last())
                    .text("SUMMARY", row.row().matter())
                    .text("DESCRIPTION", description(row, words))
                    .constant("URL", page + "#rad-" + row.number())
                    .constant("TRANSP", "TRANSPARENT")
                    .end();
        }
        return text.close();
    }

    private static String description(CycleRow row, CycleWords words) {
        String actors = words.actors(row.row());
        String state = words.when(row.row()) + ": " + words.state(row.state());
        return actors.isEmpty() ? state : actors + "\n" + state;
    }
}
