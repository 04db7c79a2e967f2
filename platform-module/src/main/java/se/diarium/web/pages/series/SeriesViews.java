package se.diarium.web.pages.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.diarium.register.Body;
import se.diarium.register.NumberSpan;
import se.diarium.register.SeriesState;
import se.diarium.register.SeriesYear;
import se.diarium.register.VoidedNumber;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.pages.Names;
import se.diarium.web.text.Speech;

/** Puts the state of the series into words. */
final class SeriesViews {

    /** More holes than these are told as their number. */
    private static final int MOST_SPANS = 8;

    private final Names names;
    private final Speech speech;
    private final Function<Diarienummer, String> cases;

    /** @param cases addresses of cases; empty for a reader who is not led to them */
    SeriesViews(Names names, Speech speech, Function<Diarienummer, String> cases) {
        this.cases = cases;
        this.names = names;
        this.speech = speech;
    }

    SeriesView of(SeriesState state) {
        return new SeriesView(
                state.body().code(),
                state.body().name(),
                state.pattern(),
                notes(state),
                state.years().stream().map(this::line).toList(),
                state.years().stream()
                        .flatMap(year -> year.voided().stream())
                        .map(this::line)
                        .toList());
    }

    private List<String> notes(SeriesState state) {
        List<String> notes = new ArrayList<>();
        Body body = state.body();
        if (body.ended() != null) {
            notes.add(
                    body.successor() == null
                            ? speech.of("series.ended", speech.day(body.ended()))
                            : speech.of("series.succeeded", speech.day(body.ended()), names.body(body.successor())));
        }
        if (!state.predecessors().isEmpty()) {
            notes.add(speech.of(
                    "series.predecessors",
                    state.predecessors().stream().map(names::body).collect(Collectors.joining(", "))));
        }
        return notes;
    }

    private SeriesView.YearLine line(SeriesYear year) {
        return new SeriesView.YearLine(
                Integer.toString(year.year()),
                Integer.toString(year.last()),
                Integer.toString(year.given()),
                spans(year.passedOver()),
                Integer.toString(year.voided().size()),
                spans(year.missing()),
                year.missing().isEmpty());
    }

    private String spans(List<NumberSpan> spans) {
        if (spans.isEmpty()) {
            return "0";
        }
        String count =
                Integer.toString(spans.stream().mapToInt(NumberSpan::count).sum());
        String told = spans.stream()
                .limit(MOST_SPANS)
                .map(span -> span.count() == 1 ? Integer.toString(span.first()) : span.first() + "–" + span.last())
                .collect(Collectors.joining(", "));
        return speech.of("series.spans", count, spans.size() > MOST_SPANS ? told + " …" : told);
    }

    private SeriesView.VoidedLine line(VoidedNumber voided) {
        return new SeriesView.VoidedLine(
                voided.designation(),
                voided.reason() == null ? "" : cases.apply(voided.diarienummer()),
                Objects.toString(voided.day(), ""),
                speech.day(voided.day()),
                Objects.toString(voided.by(), ""),
                Objects.toString(voided.reason(), ""));
    }
}
