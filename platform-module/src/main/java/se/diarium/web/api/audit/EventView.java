package se.diarium.web.api.audit;

import java.time.Instant;
import java.util.List;
import se.diarium.register.history.AuditTrail;
import se.diarium.register.history.HistoryEntry;

/**
 * An event of the register on the wire, with what became otherwise.
 *
 * @param diarienummer null where it is of no case
 */
record EventView(
        String series,
        long sequence,
        Instant at,
        String actor,
        String actorName,
        String type,
        String text,
        String diarienummer,
        String id,
        List<ChangeView> changes,
        String hash) {

    /** A property that became otherwise, as people read it. */
    record ChangeView(String property, String label, String before, String after) {

        private static ChangeView of(HistoryEntry.Change change) {
            return new ChangeView(change.property(), change.label(), change.beforeText(), change.afterText());
        }
    }

    static EventView of(AuditTrail.Entry entry) {
        return new EventView(
                entry.event().series(),
                entry.event().sequence(),
                entry.event().at(),
                entry.event().actor(),
                entry.actor(),
                entry.event().type(),
                entry.text(),
                entry.event().diarienummer().isEmpty() ? null : entry.event().diarienummer(),
                entry.event().nodeId(),
                entry.changes().stream().map(ChangeView::of).toList(),
                entry.event().hash());
    }
}
