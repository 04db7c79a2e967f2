package se.diarium.web.pages.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import se.diarium.governance.document.GovernedDocument;

/**
 * A document of the model for programs.
 *
 * @param documentFor code of the body or unit; null where it is the region's
 * @param title null when it is protected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentJson(
        String id,
        String diarienummer,
        int recordNumber,
        String title,
        String kind,
        String documentFor,
        Integer firstYear,
        Integer lastYear,
        LocalDate date,
        DecisionJson decision,
        String url) {

    /** What was decided on it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionJson(String body, LocalDate date, String paragraph, String outcome) {}

    /** Null for none. */
    static DocumentJson of(GovernedDocument document, YearLinks links) {
        if (document == null) {
            return null;
        }
        return new DocumentJson(
                document.id(),
                document.designation(),
                document.recordNumber(),
                document.title(),
                document.kind(),
                document.documentFor(),
                document.period() == null ? null : document.period().from(),
                document.period() == null ? null : document.period().to(),
                document.date(),
                document.decision() == null
                        ? null
                        : new DecisionJson(
                                document.decision().body(),
                                document.decision().date(),
                                document.decision().paragraph(),
                                document.decision().outcome().name()),
                links.permanentDocument(document));
    }
}
