package se.diarium.governance.cycle;

import se.diarium.governance.document.GovernedCase;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.model.Actor;

/**
 * A row of the cycle for one of those who have a document of their own, or for the region.
 *
 * @param documentFor whose document it is; null for the region's
 * @param document null where there is none that the reader may see
 * @param inCase the case that was opened for it; null where there is none that the reader may see
 */
public record CyclePart(Actor documentFor, CycleState state, GovernedDocument document, GovernedCase inCase) {}
