package se.diarium.decision.meeting;

import java.util.List;
import se.diarium.register.number.Diarienummer;

/**
 * An item to put on an agenda, or a change of one, in which null stays as it is.
 *
 * @param heading null for the title of the case
 * @param caseNumber null for an item without a case
 * @param papers ids of records of the case
 */
public record ItemInput(ItemKind kind, String heading, Diarienummer caseNumber, List<String> papers, String proposal) {}
