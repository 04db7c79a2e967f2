package se.diarium.decision.reading;

import java.util.List;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.register.CaseSummary;
import se.diarium.register.Decision;

/**
 * An item of an agenda, as a member has it.
 *
 * @param standsAside whether the member stands aside for bias: then there is nothing but the item itself, without its proposal
 * @param inCase the case; null for none
 * @param decisions what bodies have decided in the case besides, earliest first
 * @param note null for none
 */
public record ReadItem(
        AgendaItem item,
        boolean standsAside,
        Novelty novelty,
        CaseSummary inCase,
        List<Decision> decisions,
        List<ReadPaper> papers,
        PrivateNote note) {}
