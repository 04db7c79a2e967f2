package se.diarium.web.api.thread;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.diarium.governance.thread.AnswerInput;
import se.diarium.governance.thread.AnswerStatus;

/** An answer, as it comes. */
record AnswerWire(
        String round,
        String report,
        AnswerStatus status,
        BigDecimal figure,
        String comment,
        String forecast,
        LocalDate day,
        String replaces) {

    AnswerInput toInput() {
        return new AnswerInput(round, report, status, figure, comment, forecast, day, replaces);
    }
}
