package se.diarium.web.pages.governance;

import java.util.Locale;
import java.util.stream.Collectors;
import se.diarium.governance.calendar.DueText;
import se.diarium.governance.calendar.TimetableRow;
import se.diarium.governance.cycle.CycleRow;
import se.diarium.governance.cycle.CycleState;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.model.Actor;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.Names;
import se.diarium.web.text.Speech;

/** How the planning cycle is said. */
final class CycleWords {

    private final Speech speech;
    private final Names names;
    private final Audience audience;
    private final Locale locale;
    private final DueText dates;

    CycleWords(Speech speech, Names names, Audience audience) {
        this.speech = speech;
        this.names = names;
        this.audience = audience;
        this.locale = speech.language().locale();
        this.dates = new DueText(locale, true);
    }

    String when(TimetableRow row) {
        return dates.beginning(row.due());
    }

    String name(Actor actor) {
        return actor == null ? "" : actor.name().in(locale);
    }

    String actors(TimetableRow row) {
        String text = row.entry().actorsText();
        return text != null ? text : row.actors().stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** Citizens are not told that something is late, for they are told of what is published alone. */
    String state(CycleState state) {
        return speech.of(
                state == CycleState.LATE && !audience.internal() ? "cycle.state.LATE.public" : "cycle.state." + state);
    }

    String cssOf(CycleState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    String progress(CycleRow row) {
        return row.parts().size() < 2
                ? ""
                : speech.of(
                        "cycle.progress",
                        String.valueOf(row.done()),
                        String.valueOf(row.parts().size()));
    }

    String sector(CycleRow row) {
        return speech.of(
                "cycle.sector",
                String.valueOf(row.number()),
                when(row.row()),
                row.row().matter(),
                state(row.state()));
    }

    String title(GovernedDocument document) {
        return document.title() == null ? speech.of("protected") : document.title();
    }

    String decision(GovernedDocument document) {
        return document.decision() == null ? "" : names.decision(document.decision());
    }
}
