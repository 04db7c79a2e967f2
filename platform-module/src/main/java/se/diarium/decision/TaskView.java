package se.diarium.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.diarium.register.number.Diarienummer;

/**
 * A task of the decision process as the one who may do it sees it.
 *
 * @param id for completing it
 * @param type as {@code approve}, {@code revise} or {@code recordDecision}
 * @param title what is to be done, in the caller's language
 * @param inCase which case it is about
 * @param diarienummer of the case, as the region writes it
 * @param assignee who is to do it; null while anyone of a group may
 * @param onBehalfOf whose task it was before it was handed over, or whose it is who is away; null for nobody
 * @param pooled whether anyone of a group may do it
 * @param due null when there is no hurry
 * @param outcomes how it can be completed; none when it is
 * @param body the code of the body that decides
 * @param comment what whoever sent it here wrote; null when nothing
 */
public record TaskView(
        String id,
        String type,
        String title,
        Diarienummer inCase,
        String diarienummer,
        String caseTitle,
        String assignee,
        String onBehalfOf,
        boolean pooled,
        Instant created,
        LocalDate due,
        List<String> outcomes,
        String proposal,
        String body,
        String comment) {}
