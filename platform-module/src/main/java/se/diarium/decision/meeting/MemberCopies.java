package se.diarium.decision.meeting;

import java.util.List;

/** What the members of a body have been sent of a whole meeting, in which the papers of all items are. */
public interface MemberCopies {

    /** The ids of the records. */
    List<String> of(String meetingId);
}
