package se.diarium.register.node;

import java.time.LocalDate;
import java.util.Optional;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.Bodies;
import se.diarium.register.CaseChange;
import se.diarium.register.NewCase;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.SecrecyGrounds;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.DiarienummerReader;

/** What a case must be like to be registered or changed, whichever door it comes through. */
final class CaseRules {

    private final Bodies bodies;
    private final DiarienummerReader reader;
    private final SecrecyGrounds grounds;
    private final PersonService persons;
    private final RegisterCalendar calendar;

    CaseRules(
            Bodies bodies,
            DiarienummerReader reader,
            SecrecyGrounds grounds,
            PersonService persons,
            RegisterCalendar calendar) {
        this.bodies = bodies;
        this.reader = reader;
        this.grounds = grounds;
        this.persons = persons;
        this.calendar = calendar;
    }

    /**
     * A case that may be registered.
     *
     * @param kept the number it brings
     * @param series where it gets its number
     * @param given what was given, made tidy: a day of registration, and the public title that follows from the title
     */
    record Accepted(Optional<Diarienummer> kept, String series, NewCase given) {}

    /** @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted */
    Accepted check(NewCase given) {
        Errors errors = new Errors();
        Optional<Diarienummer> kept = kept(given, errors);
        String series = series(given, kept, errors);
        checkAtWork(series, kept, errors);
        errors.requireText("title", given.title(), Errors.SHORT_TEXT);
        errors.checkText("publicTitle", given.publicTitle(), Errors.SHORT_TEXT);
        errors.checkText("initiator", given.initiator(), Errors.SHORT_TEXT);
        errors.checkText("publicInitiator", given.publicInitiator(), Errors.SHORT_TEXT);
        checkHandler(given.handler(), errors);
        errors.checkDay("registered", given.registered(), calendar);
        if (kept.isPresent()
                && given.registered() != null
                && given.registered().getYear() != kept.get().year()) {
            errors.add(
                    "registered",
                    "registered.otherYear",
                    Integer.toString(kept.get().year()));
        }
        errors.checkGround(given.secrecy(), grounds);
        errors.throwIfAny();
        return new Accepted(kept, series, tidy(given));
    }

    /** @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted */
    void check(CaseChange change) {
        Errors errors = new Errors();
        if (change.title() != null) {
            errors.requireText("title", change.title(), Errors.SHORT_TEXT);
        }
        errors.checkText("publicTitle", change.publicTitle(), Errors.SHORT_TEXT);
        errors.checkText("initiator", change.initiator(), Errors.SHORT_TEXT);
        errors.checkText("publicInitiator", change.publicInitiator(), Errors.SHORT_TEXT);
        checkHandler(change.handler(), errors);
        errors.checkGround(change.secrecy(), grounds);
        errors.throwIfAny();
    }

    /** The number the case brings; without its series where the case itself says which it is. */
    private Optional<Diarienummer> kept(NewCase given, Errors errors) {
        String text = Texts.line(given.diarienummer());
        String series = Texts.line(given.series());
        Optional<Diarienummer> read = reader.read(text, series);
        if (text != null && read.isEmpty()) {
            String pattern = reader.numbering().patternOf(series).template();
            errors.add("diarienummer", "diarienummer.unreadable", text, pattern);
        }
        return read;
    }

    /** A body that has ended gives no numbers; those it gave in its time are kept. */
    private void checkAtWork(String series, Optional<Diarienummer> kept, Errors errors) {
        LocalDate day = kept.map(number -> LocalDate.of(number.year(), 1, 1)).orElse(calendar.today());
        bodies.ended(kept.isPresent() ? "diarienummer" : "series", series, day).ifPresent(errors::add);
    }

    private String series(NewCase given, Optional<Diarienummer> kept, Errors errors) {
        String series = Texts.line(given.series());
        if (series == null) {
            if (kept.isEmpty() && Texts.line(given.diarienummer()) == null) {
                errors.add("series", "required");
            }
            return kept.map(Diarienummer::series).orElse(null);
        }
        if (bodies.byCode(series).isEmpty()) {
            errors.add("series", "series.unknown", series, String.join(", ", bodies.codes()));
        } else if (kept.isPresent() && !kept.get().series().equals(series)) {
            errors.add("series", "series.otherThanNumber", series, kept.get().series());
        }
        return series;
    }

    private void checkHandler(String handler, Errors errors) {
        if (handler != null && !handler.isBlank() && !persons.personExists(handler.strip())) {
            errors.add("handler", "handler.unknown", handler);
        }
    }

    private NewCase tidy(NewCase given) {
        LocalDate registered = given.registered() == null ? calendar.today() : given.registered();
        String title = Texts.line(given.title());
        String publicTitle = Texts.line(given.publicTitle());
        return new NewCase(
                given.series(),
                title,
                publicTitle == null && given.secrecy() == null ? title : publicTitle,
                Texts.line(given.initiator()),
                Texts.line(given.publicInitiator()),
                Texts.line(given.handler()),
                registered,
                given.secrecy(),
                given.diarienummer());
    }
}
