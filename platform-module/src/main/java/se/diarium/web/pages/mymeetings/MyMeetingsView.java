package se.diarium.web.pages.mymeetings;

import java.util.List;

/**
 * The meetings of the reader's bodies.
 *
 * @param bodies names of the bodies in a line; empty for who is a member of none
 */
public record MyMeetingsView(String bodies, List<Line> coming, List<Line> past) {

    /**
     * A meeting.
     *
     * @param where time and place; empty while neither is settled
     * @param cancelled whether it is not held
     * @param unseen how much is new or changed, in words; empty for nothing, and for a past one that was never looked at
     */
    public record Line(
            String title, String address, String date, String where, String status, boolean cancelled, String unseen) {}
}
