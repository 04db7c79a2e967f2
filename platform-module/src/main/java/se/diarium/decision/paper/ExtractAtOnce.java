package se.diarium.decision.paper;

import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.ParagraphApproval;

/** Gives a case its extract when the paragraph is approved at once: the decision is carried out before the rest of the minutes are. */
final class ExtractAtOnce implements ParagraphApproval {

    private final PaperMaking papers;

    ExtractAtOnce(PaperMaking papers) {
        this.papers = papers;
    }

    @Override
    public void approvedAtOnce(Meeting meeting, AgendaItem item) {
        if (item.caseId() != null) {
            papers.extract(meeting, item.id());
        }
    }
}
