package se.diarium.register.node;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.register.DocumentKinds;
import se.diarium.register.GovernedAs;
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
    private final DocumentKinds documents;

    RecordRules(SecrecyGrounds grounds, RegisterCalendar calendar, DocumentKinds documents) {
        this.documents = documents;
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
        DocumentKinds.Checked document = document(given.governed(), given.kind());
        document.faults().forEach(errors::add);
        String kind = Stream.of(given.kind(), document.kind())
                .filter(code -> code != null && !code.isBlank())
                .findFirst()
                .orElse(RecordKind.OTHER.code());
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
                given.periodLastYear(),
                document.governed());
    }

    /** What is settled already, by this model or a former one, stands. */
    private DocumentKinds.Checked document(GovernedAs said, String kind) {
        return said == null || said.settled()
                ? new DocumentKinds.Checked(said, kind, List.of())
                : documents.check(said, kind);
    }

    /**
     * What a record is to be by the governance model.
     *
     * @throws se.diarium.register.InvalidInputException if that is nothing that it can be
     */
    GovernedAs settled(GovernedAs said, String kind) {
        Errors errors = new Errors();
        DocumentKinds.Checked document = documents.check(said, kind);
        document.faults().forEach(errors::add);
        errors.throwIfAny();
        return document.governed();
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
