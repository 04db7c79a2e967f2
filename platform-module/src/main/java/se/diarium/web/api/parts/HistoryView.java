package se.diarium.web.api.parts;

import java.time.Instant;
import java.util.List;
import se.diarium.register.event.EventType;
import se.diarium.register.history.HistoryEntry;

/** An event of a case on the wire, with what became otherwise. */
record HistoryView(
        long sequence,
        Instant at,
        String actor,
        EventType type,
        String text,
        SubjectView subject,
        List<ChangeView> changes,
        String hash) {

    /** What something happened to. */
    record SubjectView(String id, String kind, Integer recordNumber, String text) {}

    /** A property that became otherwise, as stored and as people read it. */
    record ChangeView(String property, String label, String before, String after, String beforeText, String afterText) {

        static ChangeView of(HistoryEntry.Change change) {
            return new ChangeView(
                    change.property(),
                    change.label(),
                    change.before(),
                    change.after(),
                    change.beforeText(),
                    change.afterText());
        }
    }

    static HistoryView of(HistoryEntry entry) {
        HistoryEntry.Subject subject = entry.subject();
        return new HistoryView(
                entry.event().sequence(),
                entry.event().content().at(),
                entry.event().content().actor(),
                entry.event().content().type(),
                entry.text(),
                new SubjectView(subject.nodeId(), subject.kind(), subject.recordNumber(), subject.text()),
                entry.changes().stream().map(ChangeView::of).toList(),
                entry.event().hash());
    }
}
