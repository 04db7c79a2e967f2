package se.diarium.decision.meeting;

/**
 * How a member took part in a meeting.
 *
 * @param member id of the membership
 * @param atItem the item from which the member joined, or had left; null where there all the time or not at all
 * @param substituteFor id of the membership of whom a substitute serves for; null for none
 */
public record Attendance(String member, Presence presence, Integer atItem, String substituteFor) {

    /** Whether the member was in the room at an item. */
    public boolean at(int item) {
        return switch (presence) {
            case PRESENT -> true;
            case ABSENT -> false;
            case JOINED -> item >= atItem;
            case LEFT -> item < atItem;
        };
    }
}
