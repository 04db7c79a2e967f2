package se.diarium.decision.draft;

import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.MeetingStep;
import se.diarium.register.ConflictException;

/** Keeps a meeting from being marked as held while something is typed and not noted; nothing typed outlives a meeting. */
class DraftStep implements MeetingStep {

    private final ItemDraftTable table;
    private final Agendas agendas;

    DraftStep(ItemDraftTable table, Agendas agendas) {
        this.table = table;
        this.agendas = agendas;
    }

    /** @throws ConflictException naming the items at which something has not been noted */
    @Override
    public void taken(Meeting meeting, MeetingStatus to) {
        if (to == MeetingStatus.HELD) {
            List<String> left = table.openItems(meeting.id());
            if (!left.isEmpty()) {
                throw new ConflictException("drafts", "meeting.drafts", orders(meeting, left));
            }
        }
        if (to == MeetingStatus.HELD || to == MeetingStatus.CANCELLED) {
            table.removeAll(meeting.id());
        }
    }

    private String orders(Meeting meeting, List<String> left) {
        // Items about secret cases hold a meeting up too; their numbers tell nothing of them.
        return AuthenticationUtil.runAsSystem(() -> agendas.of(meeting.key())).stream()
                .filter(item -> left.contains(item.id()))
                .map(item -> String.valueOf(item.order()))
                .collect(Collectors.joining(", "));
    }
}
