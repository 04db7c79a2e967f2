package se.diarium.governance.document;

import se.diarium.register.Decision;

/**
 * What a record or a case is by a model, as its row has it.
 *
 * @param documentFor null where it is the whole region's
 * @param firstYear null where it says none
 * @param decision without its text; null where nothing was decided on it
 */
record GovernedRow(
        String nodeId,
        String model,
        String kind,
        String documentFor,
        Integer firstYear,
        Integer lastYear,
        Decision decision) {}
