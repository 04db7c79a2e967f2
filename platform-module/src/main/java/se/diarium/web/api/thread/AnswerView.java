package se.diarium.web.api.thread;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.diarium.governance.thread.AnswerStatus;

/** An answer on the wire. */
public record AnswerView(
        String id,
        String object,
        String round,
        String report,
        AnswerStatus status,
        BigDecimal figure,
        String comment,
        String forecast,
        LocalDate day,
        String by,
        Instant at,
        String replaces,
        boolean replaced) {

    /** Null for none. */
    public static AnswerView of(se.diarium.governance.thread.Answer answer) {
        return answer == null
                ? null
                : new AnswerView(
                        answer.id(),
                        answer.objectId(),
                        answer.roundId(),
                        answer.reportId(),
                        answer.status(),
                        answer.figure(),
                        answer.comment(),
                        answer.forecast(),
                        answer.day(),
                        answer.by(),
                        answer.at(),
                        answer.replacesId(),
                        answer.replaced());
    }
}
