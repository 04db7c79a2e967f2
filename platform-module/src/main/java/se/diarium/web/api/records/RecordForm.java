package se.diarium.web.api.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import se.diarium.register.Direction;
import se.diarium.register.GovernedAs;
import se.diarium.register.NewRecord;
import se.diarium.web.api.Constants;
import se.diarium.web.api.wire.GroundWire;
import se.diarium.web.http.Upload;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** The fields of the form that adds a record. */
final class RecordForm {

    /** Names of the text fields that the form may have. */
    static final Set<String> FIELDS = Set.of(
            "title",
            "publicTitle",
            "kind",
            "direction",
            "date",
            "counterparty",
            "publicCounterparty",
            "secrecy",
            "periodFirstYear",
            "periodLastYear",
            "documentKind",
            "documentFor");

    private RecordForm() {}

    /** @throws RequestException if a field cannot be read as what it should be */
    static NewRecord read(Upload form) {
        return new NewRecord(
                form.field("title").orElse(null),
                form.field("publicTitle").orElse(null),
                form.field("kind").orElse(null),
                form.field("direction")
                        .map(text -> Constants.read(Direction.class, "direction", text))
                        .orElse(null),
                form.field("date").map(RecordForm::date).orElse(null),
                form.field("counterparty").orElse(null),
                form.field("publicCounterparty").orElse(null),
                form.field("secrecy").map(GroundWire::ofField).orElse(null),
                form.field("periodFirstYear")
                        .map(text -> year("periodFirstYear", text))
                        .orElse(null),
                form.field("periodLastYear")
                        .map(text -> year("periodLastYear", text))
                        .orElse(null),
                GovernedAs.said(
                        form.field("documentKind").orElse(null),
                        form.field("documentFor").orElse(null)));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw RequestException.field(ProblemKind.INVALID, "date", "type.date");
        }
    }

    private static Integer year(String field, String text) {
        if (!text.matches("\\d{4}")) {
            throw RequestException.field(ProblemKind.INVALID, field, "type.year");
        }
        return Integer.valueOf(text);
    }
}
