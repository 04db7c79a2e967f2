package se.diarium.register.node;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordChange;
import se.diarium.register.RecordKind;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.SecrecyGrounds;

/** What a record must be like to be registered, whichever door it comes through. */
final class RecordRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final SecrecyGrounds grounds;
    private final RegisterCalendar calendar;

    RecordRules(SecrecyGrounds grounds, RegisterCalendar calendar) {
        this.grounds = grounds;
        this.calendar = calendar;
    }

    /**
     * What was given, made tidy: a kind, a day, and the public title that follows from the title.
     *
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    NewRecord check(NewRecord given) {
        Errors errors = new Errors();
        errors.requireText("title", given.title(), Errors.SHORT_TEXT);
        errors.checkText("publicTitle", given.publicTitle(), Errors.SHORT_TEXT);
        errors.checkText("counterparty", given.counterparty(), Errors.SHORT_TEXT);
        errors.checkText("publicCounterparty", given.publicCounterparty(), Errors.SHORT_TEXT);
        String kind = given.kind() == null || given.kind().isBlank() ? RecordKind.OTHER.code() : given.kind();
        if (RecordKind.byCode(kind).isEmpty()) {
            errors.add("kind", "kind.unknown", kind, kinds());
        }
        if (given.direction() == null) {
            errors.add("direction", "required");
        }
        errors.checkDay("date", given.date(), calendar);
        checkPeriod(given, errors);
        errors.checkGround(given.secrecy(), grounds);
        errors.throwIfAny();
        String title = Texts.line(given.title());
        String publicTitle = Texts.line(given.publicTitle());
        return new NewRecord(
                title,
                publicTitle == null && given.secrecy() == null ? title : publicTitle,
                kind,
                given.direction(),
                given.date() == null ? calendar.today() : given.date(),
                Texts.line(given.counterparty()),
                Texts.line(given.publicCounterparty()),
                given.secrecy(),
                given.periodFirstYear(),
                given.periodLastYear());
    }

    /** @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted */
    void check(RecordChange change) {
        Errors errors = new Errors();
        if (change.title() != null) {
            errors.requireText("title", change.title(), Errors.SHORT_TEXT);
        }
        errors.checkText("publicTitle", change.publicTitle(), Errors.SHORT_TEXT);
        errors.checkText("counterparty", change.counterparty(), Errors.SHORT_TEXT);
        errors.checkText("publicCounterparty", change.publicCounterparty(), Errors.SHORT_TEXT);
        errors.checkGround(change.secrecy(), grounds);
        errors.throwIfAny();
    }

    private static String kinds() {
        return Arrays.stream(RecordKind.values()).map(RecordKind::code).collect(Collectors.joining(", "));
    }

    private static void checkPeriod(NewRecord given, Errors errors) {
        Integer first = given.periodFirstYear();
        Integer last = given.periodLastYear();
        checkYear("periodFirstYear", first, errors);
        checkYear("periodLastYear", last, errors);
        if (first != null && last != null && first > last) {
            errors.add("periodLastYear", "period.backwards", first.toString(), last.toString());
        }
    }

    private static void checkYear(String field, Integer year, Errors errors) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            errors.add(field, "year.impossible", year.toString());
        }
    }
}
