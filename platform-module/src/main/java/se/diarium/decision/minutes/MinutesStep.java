package se.diarium.decision.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.MeetingStep;
import se.diarium.register.ConflictException;
import se.diarium.register.RegisterCalendar;

/**
 * Lets a meeting be one whose minutes are approved only when all have approved who are to. Where it is not known who was there, those
 * who keep the meetings answer for it.
 */
class MinutesStep implements MeetingStep {

    private final MinutesReading reading;
    private final MinutesTable table;
    private final ApprovalEvents events;
    private final RegisterCalendar calendar;

    MinutesStep(MinutesReading reading, MinutesTable table, ApprovalEvents events, RegisterCalendar calendar) {
        this.reading = reading;
        this.table = table;
        this.events = events;
        this.calendar = calendar;
    }

    /** @throws ConflictException if somebody has not approved, or nobody can */
    @Override
    public void taken(Meeting meeting, MeetingStatus to) {
        if (to != MeetingStatus.MINUTES_APPROVED) {
            return;
        }
        LocalDate today = calendar.today();
        ApprovalPlan plan = reading.plan(meeting);
        if (plan.isKnown()) {
            requireApproved(plan, reading.state(meeting));
        } else {
            plan.items().forEach(item -> events.approved(meeting.key(), item, today));
        }
        table.approved(meeting.id(), today);
    }

    private static void requireApproved(ApprovalPlan plan, MinutesState state) {
        List<MinutesItem> uncovered =
                plan.items().stream().filter(item -> !plan.isCovered(item)).toList();
        if (!uncovered.isEmpty()) {
            throw new ConflictException("approvers", "minutes.uncovered", paragraphs(uncovered));
        }
        String waiting = state.approvers().stream()
                .filter(approver -> approver.waiting() > 0)
                .map(MinutesState.Approver::name)
                .collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            throw new ConflictException("status", "minutes.waiting", waiting);
        }
    }

    private static String paragraphs(List<MinutesItem> items) {
        return items.stream().map(item -> String.valueOf(item.paragraph())).collect(Collectors.joining(", "));
    }
}
