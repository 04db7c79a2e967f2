package se.diarium.decision.minutes;

import java.time.LocalDate;
import java.util.Map;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.register.event.EventType;
import se.diarium.register.node.CaseHappenings;

/** Tells cases that the paragraph about them has been approved. */
class ApprovalEvents {

    private final CaseHappenings happenings;

    ApprovalEvents(CaseHappenings happenings) {
        this.happenings = happenings;
    }

    void approved(MeetingKey meeting, MinutesItem item, LocalDate day) {
        if (item.caseId() != null) {
            happenings.tell(
                    item.caseId(),
                    EventType.MINUTES_APPROVED,
                    Map.of(
                            "meeting", meeting.toString(),
                            "paragraph", String.valueOf(item.paragraph()),
                            "approvedOn", day.toString()));
        }
    }
}
