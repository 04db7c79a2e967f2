package se.diarium.decision.meeting;

import se.diarium.register.journal.RegisterChanges;

/** Has the cases and papers of a meeting shown anew when its minutes are approved: what was decided is public from then on. */
class ApprovedMinutes implements MeetingStep {

    private final AgendaTable table;
    private final MeetingNodes nodes;
    private final RegisterChanges changes;

    ApprovedMinutes(AgendaTable table, MeetingNodes nodes, RegisterChanges changes) {
        this.table = table;
        this.nodes = nodes;
        this.changes = changes;
    }

    @Override
    public void taken(Meeting meeting, MeetingStatus to) {
        if (to != MeetingStatus.MINUTES_APPROVED) {
            return;
        }
        for (AgendaItem item : nodes.items(table.of(meeting.id()))) {
            if (item.caseId() != null) {
                changes.touched(item.caseId());
                item.papers().forEach(changes::touched);
            }
        }
    }
}
