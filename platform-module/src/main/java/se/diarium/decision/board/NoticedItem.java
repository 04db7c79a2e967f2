package se.diarium.decision.board;

/**
 * A paragraph of the minutes that a notice is about.
 *
 * @param caseId null without a case
 */
record NoticedItem(String itemId, int paragraph, String caseId) {}
