package se.diarium.decision.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Errors;

/**
 * What members keep for themselves: which papers they have read, and notes on items. Each is its owner's, whom nobody else can ask for;
 * it is no part of the register, leaves no event and is gone when it is erased. Erasing needs no membership, so that who has left a body
 * can do so too. Called inside a transaction.
 */
public class MemberMarks {

    private final Meetings meetings;
    private final MemberAgenda agenda;
    private final Reader reader;
    private final MarkTable marks;
    private final LookTable looks;
    private final Clock clock;

    MemberMarks(Meetings meetings, MemberAgenda agenda, Reader reader, MarkTable marks, LookTable looks, Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.reader = reader;
        this.marks = marks;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * Marks a paper as read, unless it is already.
     *
     * @return since when it is
     * @throws NotFoundException if there is no such meeting, or no such paper of it that the caller may read
     * @throws AccessDeniedException if the caller is no member of its body
     */
    public Instant markRead(MeetingKey key, String recordId) {
        boolean there = entries(key).stream()
                .flatMap(entry -> entry.papers().stream())
                .anyMatch(paper -> paper.id().equals(recordId));
        if (!there) {
            throw new NotFoundException(recordId);
        }
        return marks.markRead(reader.name(), recordId, clock.instant());
    }

    /** Takes the mark away that a paper was read, if there is one. */
    public void unmark(MeetingKey key, String recordId) {
        meetings.get(key);
        marks.unmark(reader.name(), recordId);
    }

    /**
     * Writes a note on an item, instead of the one there was.
     *
     * @throws InvalidInputException if the text is missing, too long or cannot be kept
     * @throws NotFoundException if there is no such meeting, or no such item that the caller may see and takes part in
     * @throws AccessDeniedException if the caller is no member of its body
     */
    public PrivateNote write(MeetingKey key, String itemId, String text) {
        boolean there =
                entries(key).stream().anyMatch(entry -> entry.item().id().equals(itemId) && !entry.standsAside());
        if (!there) {
            throw new NotFoundException(itemId);
        }
        Errors errors = new Errors();
        errors.requireText("text", text, Errors.LONG_TEXT);
        errors.throwIfAny();
        PrivateNote note = new PrivateNote(text.strip(), clock.instant());
        marks.write(reader.name(), itemId, note);
        return note;
    }

    /** Erases the note on an item, if there is one. */
    public void eraseNote(MeetingKey key, String itemId) {
        meetings.get(key);
        marks.eraseNote(reader.name(), itemId);
    }

    /** Erases all that the caller has marked, noted and looked at. */
    public void eraseAll() {
        marks.erase(reader.name());
        looks.erase(reader.name());
    }

    private List<MemberAgenda.Entry> entries(MeetingKey key) {
        Meeting meeting = meetings.get(key);
        reader.requireMember(key.body());
        return agenda.of(meeting);
    }
}
