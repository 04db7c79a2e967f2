package se.diarium.decision.reading;

import java.time.Instant;
import java.util.List;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.paper.MeetingPapers;

/**
 * A meeting, as a member has it.
 *
 * @param since when the member looked at it before; null for never
 * @param papers the records of the whole meeting, the bundle first
 */
public record ReadMeeting(Meeting meeting, Instant since, List<MeetingPapers.Filed> papers, List<ReadItem> items) {

    /** How many of the items and papers are new or changed. */
    public int unseen() {
        int unseen = 0;
        for (ReadItem item : items) {
            unseen += item.novelty() == Novelty.SEEN ? 0 : 1;
            unseen += (int) item.papers().stream()
                    .filter(paper -> paper.novelty() != Novelty.SEEN)
                    .count();
        }
        return unseen;
    }
}
