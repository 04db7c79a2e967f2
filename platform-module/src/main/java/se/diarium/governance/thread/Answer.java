package se.diarium.governance.thread;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An answer that says what became of something that a plan holds.
 *
 * @param id of the node
 * @param roundId the round it was given in; null where it was given in a report alone
 * @param reportId the record that reports it; null until one does
 * @param figure of an indicator; null for none
 * @param day that the answer is about
 * @param by user name of who gave it last
 * @param at when it was given last
 * @param replacesId the answer that it corrects; null for none
 * @param replaced whether a later answer corrects it
 */
public record Answer(
        String id,
        String objectId,
        String roundId,
        String reportId,
        AnswerStatus status,
        BigDecimal figure,
        String comment,
        String forecast,
        LocalDate day,
        String by,
        Instant at,
        String replacesId,
        boolean replaced) {}
