package se.diarium.governance.thread;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.diarium.register.node.Texts;

/**
 * What is given of an answer; the fields mean what they mean in {@link Answer}.
 *
 * @param roundId the round it is given in; null where it is given in a report
 * @param reportId the report it is given in; null where it is given in a round
 * @param day null for the last day of the round's period, and the day of the report
 * @param replacesId the answer that it corrects, when its round has closed or it stands in a report; null for none
 */
public record AnswerInput(
        String roundId,
        String reportId,
        AnswerStatus status,
        BigDecimal figure,
        String comment,
        String forecast,
        LocalDate day,
        String replacesId) {

    /** The same with its texts tidied. */
    AnswerInput tidy() {
        return new AnswerInput(
                Texts.line(roundId),
                Texts.line(reportId),
                status,
                Figures.plain(figure),
                Texts.lines(comment),
                Texts.lines(forecast),
                day,
                Texts.line(replacesId));
    }

    /** The same about a day. */
    AnswerInput on(LocalDate about) {
        return new AnswerInput(roundId, reportId, status, figure, comment, forecast, about, replacesId);
    }
}
