package se.diarium.decision.draft;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Roles;

/**
 * Drafts of what is to be noted at items, shared by those who keep the minutes. None is seen by anybody else, nor at an item about a case
 * that the caller may not read. Called inside a transaction.
 */
public class ItemDrafts {

    /** Longest draft, in characters: some times what a decision may hold. */
    static final int LONGEST = 60_000;

    private final ItemDraftTable table;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Roles roles;
    private final Clock clock;

    ItemDrafts(ItemDraftTable table, Meetings meetings, Agendas agendas, Roles roles, Clock clock) {
        this.table = table;
        this.meetings = meetings;
        this.agendas = agendas;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * The drafts of a meeting, in the order of its agenda.
     *
     * @throws NotFoundException if there is no such meeting
     */
    public List<ItemDraft> of(MeetingKey key) {
        roles.requireMeetingStaff();
        return agendas.of(key).stream()
                .map(AgendaItem::id)
                .map(table::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The draft of an item as it is, which nobody else writes until the transaction ends.
     *
     * @throws NotFoundException if there is no such item that the caller may read
     * @throws ConflictException if the meeting has been held or cancelled
     */
    public Optional<ItemDraft> hold(MeetingKey key, String itemId) {
        require(key, itemId);
        return table.find(itemId);
    }

    /**
     * Writes the draft of an item instead of the one there was.
     *
     * @throws InvalidInputException if it is too long
     */
    public ItemDraft write(MeetingKey key, String itemId, String text) {
        Meeting meeting = require(key, itemId);
        if (text.length() > LONGEST) {
            throw new InvalidInputException("text", "text.tooLong", LONGEST);
        }
        ItemDraft draft = new ItemDraft(
                itemId,
                UUID.randomUUID().toString(),
                text,
                AuthenticationUtil.getFullyAuthenticatedUser(),
                clock.instant());
        table.write(meeting.id(), draft);
        return draft;
    }

    /** Drops the draft of an item, if there is one. */
    public void drop(MeetingKey key, String itemId) {
        require(key, itemId);
        table.remove(itemId);
    }

    private Meeting require(MeetingKey key, String itemId) {
        roles.requireMeetingStaff();
        Meeting meeting = meetings.hold(key);
        if (agendas.of(key).stream().noneMatch(item -> item.id().equals(itemId))) {
            throw new NotFoundException(itemId);
        }
        if (!meeting.status().open()) {
            throw new ConflictException("status", "meeting.settled", meeting.status());
        }
        return meeting;
    }
}
