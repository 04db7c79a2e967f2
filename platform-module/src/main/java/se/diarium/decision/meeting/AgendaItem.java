package se.diarium.decision.meeting;

import java.util.List;
import se.diarium.register.number.Diarienummer;

/**
 * An item of an agenda.
 *
 * @param order from 1
 * @param caseNumber null for an item without a case
 * @param caseId the node of the case; null without one
 * @param papers ids of the records it is about
 * @param proposal what is proposed to be decided; null for nothing
 * @param decision null while the body has not decided
 * @param paragraph of the minutes; null until the meeting has been held
 */
public record AgendaItem(
        String id,
        int order,
        ItemKind kind,
        String heading,
        Diarienummer caseNumber,
        String caseId,
        List<String> papers,
        String proposal,
        ItemDecision decision,
        Integer paragraph) {}
