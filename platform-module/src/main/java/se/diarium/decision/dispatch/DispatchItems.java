package se.diarium.decision.dispatch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.decision.minutes.Minutes;
import se.diarium.decision.minutes.MinutesState;
import se.diarium.register.ConflictException;
import se.diarium.register.NotFoundException;

/** Finds the items whose extracts are sent, with the caller's own rights. */
class DispatchItems {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Minutes minutes;

    DispatchItems(Meetings meetings, Agendas agendas, Minutes minutes) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
    }

    /**
     * The item of a meeting.
     *
     * @throws NotFoundException if there is none that the caller may read
     * @throws ConflictException if it is about no case
     */
    DispatchItem require(MeetingKey key, String itemId) {
        Meeting meeting = meetings.get(key);
        return agendas.of(key).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .map(item -> {
                    if (item.caseId() == null) {
                        throw new ConflictException("id", "dispatch.noCase");
                    }
                    return new DispatchItem(meeting, item);
                })
                .orElseThrow(() -> new NotFoundException(itemId));
    }

    /** The items of a meeting that are about cases, in their order. */
    List<DispatchItem> all(MeetingKey key) {
        Meeting meeting = meetings.get(key);
        return agendas.of(key).stream()
                .filter(item -> item.caseId() != null)
                .map(item -> new DispatchItem(meeting, item))
                .toList();
    }

    /** The ids of the items of a meeting whose paragraphs have been approved. */
    Set<String> approved(MeetingKey key) {
        return minutes.of(key).paragraphs().stream()
                .filter(paragraph -> paragraph.approvedOn() != null)
                .map(MinutesState.Paragraph::itemId)
                .collect(Collectors.toSet());
    }

    /** @throws ConflictException if the paragraph of the item has not been approved */
    void requireApproved(DispatchItem item) {
        if (!approved(item.meeting().key()).contains(item.item().id())) {
            throw new ConflictException("status", "dispatch.notApproved");
        }
    }
}
