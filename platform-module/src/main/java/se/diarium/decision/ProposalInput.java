package se.diarium.decision;

/**
 * What a handler puts forward for decision.
 *
 * @param body the code of the body that is to decide
 * @param proposal the wording that is proposed
 * @param recordId the proposal letter, a record of the case; null if there is none
 * @param manager the user who is to approve; null: any manager
 */
public record ProposalInput(String body, String proposal, String recordId, String manager) {}
