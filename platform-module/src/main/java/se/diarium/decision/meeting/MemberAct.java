package se.diarium.decision.meeting;

/**
 * What a member did at an item.
 *
 * @param member id of the membership
 * @param text the reason for standing aside, the words of the yrkande, or the reservation; null for a vote
 */
public record MemberAct(String member, Act act, String text) {

    /**
     * The kinds of acts. A {@code YRKANDE} is what a member who takes part asks the body to decide, put forward and not withdrawn
     * (kommunallagen 2017:725 5 kap. 67 § with 6 kap. 35 §).
     */
    public enum Act {
        BIAS,
        YRKANDE,
        YES,
        NO,
        ABSTAINED,
        RESERVATION;

        public boolean isVote() {
            return this == YES || this == NO || this == ABSTAINED;
        }
    }
}
