package se.diarium.web.pages.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.diarium.publishing.PublicCase;
import se.diarium.publishing.PublicRecord;
import se.diarium.register.Decision;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.text.Speech;

/** What happened in a case, in order, told from its public form alone. */
final class Timeline {

    private final Names names;
    private final Speech speech;
    private final PageLinks links;

    Timeline(Names names, Speech speech, PageLinks links) {
        this.names = names;
        this.speech = speech;
        this.links = links;
    }

    List<EventLine> of(PublicCase publicCase) {
        List<Event> events = new ArrayList<>();
        add(events, publicCase.registered(), Order.REGISTERED, speech.of("event.registered"), "", "");
        for (PublicRecord record : publicCase.records()) {
            add(
                    events,
                    record.date(),
                    Order.RECORD,
                    speech.of("event." + record.direction().name()),
                    record.title() == null ? speech.of("protected") : record.title(),
                    links.record(record.id()));
        }
        for (Decision decision : publicCase.decisions()) {
            String outcome = names.outcome(decision);
            add(
                    events,
                    decision.date(),
                    Order.DECISION,
                    speech.of("event.decision"),
                    outcome.isEmpty()
                            ? names.decision(decision)
                            : speech.of("event.decision.detail", names.decision(decision), outcome),
                    "");
        }
        add(events, publicCase.closed(), Order.CLOSED, speech.of("event.closed"), "", "");
        events.sort(Comparator.comparing(Event::day).thenComparing(Event::order));
        return events.stream().map(Event::line).toList();
    }

    private void add(List<Event> events, LocalDate day, Order order, String what, String detail, String address) {
        if (day != null) {
            boolean weighty = order == Order.DECISION;
            events.add(new Event(
                    day, order, new EventLine(day.toString(), speech.day(day), what, detail, address, weighty)));
        }
    }

    /** What comes first on the same day. */
    private enum Order {
        REGISTERED,
        RECORD,
        DECISION,
        CLOSED
    }

    private record Event(LocalDate day, Order order, EventLine line) {}
}
