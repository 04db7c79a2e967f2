package se.diarium.decision.minutes;

/**
 * Somebody to appoint.
 *
 * @param member id of the membership
 * @param presided whether the body elected this one to preside, since none of its chairs did
 */
public record ApproverInput(String member, boolean presided) {}
