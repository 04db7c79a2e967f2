package se.diarium.decision.paper;

import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.MeetingStep;

/**
 * Makes the papers of a meeting as it goes from state to state, in the same transaction: a meeting is not summoned without a
 * summons. The bundle takes long and is made when the transaction has ended; where no item has
 * papers there is none.
 */
final class PaperStep implements MeetingStep {

    private final PaperMaking papers;
    private final BundleOrders bundles;

    PaperStep(PaperMaking papers, BundleOrders bundles) {
        this.papers = papers;
        this.bundles = bundles;
    }

    @Override
    public void taken(Meeting meeting, MeetingStatus to) {
        switch (to) {
            case SUMMONED -> {
                papers.make(meeting, PaperKind.SUMMONS);
                if (papers.hasPapers(meeting)) {
                    bundles.order(meeting.id());
                }
            }
            case HELD -> papers.draft(meeting);
            case MINUTES_APPROVED -> {
                papers.minutes(meeting);
                papers.itemsWithCases(meeting).forEach(item -> papers.extract(meeting, item));
            }
            case ANNOUNCED -> papers.make(meeting, PaperKind.NOTICE);
            case PLANNED, CANCELLED -> bundles.withdraw(meeting.id());
        }
    }
}
