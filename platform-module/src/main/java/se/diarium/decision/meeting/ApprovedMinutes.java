package se.diarium.decision.meeting;

import java.time.LocalDate;
import java.util.List;
import se.diarium.register.journal.RegisterChanges;

/**
 * Has the cases and papers of a meeting shown anew when its minutes, or a paragraph of them at once, are approved: what was decided is
 * public from then on.
 */
public class ApprovedMinutes implements MeetingStep {

    private final AgendaTable table;
    private final MeetingNodes nodes;
    private final RegisterChanges changes;
    private final List<ParagraphApproval> listeners;

    ApprovedMinutes(AgendaTable table, MeetingNodes nodes, RegisterChanges changes, List<ParagraphApproval> listeners) {
        this.table = table;
        this.nodes = nodes;
        this.changes = changes;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void taken(Meeting meeting, MeetingStatus to) {
        if (to != MeetingStatus.MINUTES_APPROVED) {
            return;
        }
        nodes.items(table.of(meeting.id())).forEach(this::show);
    }

    /** Notes that the paragraph of an item has been approved, whether the rest of the minutes has or not. Called inside a transaction. */
    public void approved(String itemId, LocalDate day) {
        table.approved(itemId, day);
        show(nodes.item(itemId));
    }

    /** Tells that the paragraph of an item has been approved while the rest of the minutes have not. Called inside a transaction. */
    public void atOnce(Meeting meeting, String itemId) {
        AgendaItem item = nodes.item(itemId);
        listeners.forEach(listener -> listener.approvedAtOnce(meeting, item));
    }

    private void show(AgendaItem item) {
        if (item.caseId() != null) {
            changes.touched(item.caseId());
            item.papers().forEach(changes::touched);
        }
    }
}
