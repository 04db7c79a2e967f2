package se.diarium.decision.meeting;

/**
 * What a member did at an item.
 *
 * @param member id of the membership
 * @param text the reason for standing aside, or the reservation; null for a vote
 */
public record MemberAct(String member, Act act, String text) {

    /** The kinds of acts. */
    public enum Act {
        BIAS,
        YES,
        NO,
        ABSTAINED,
        RESERVATION;

        boolean isVote() {
            return this == YES || this == NO || this == ABSTAINED;
        }
    }
}
