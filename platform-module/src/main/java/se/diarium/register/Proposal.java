package se.diarium.register;

/**
 * What is proposed in a case.
 *
 * @param text the wording; null where there is none
 * @param recordId the proposal letter, a record of the case; null where there is none
 */
public record Proposal(String text, String recordId) {}
