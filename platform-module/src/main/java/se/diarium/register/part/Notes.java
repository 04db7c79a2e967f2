package se.diarium.register.part;

import java.util.Comparator;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.number.Diarienummer;

/** The notes in cases, with the caller's own rights, as {@link Parties} are. */
public class Notes {

    private final PartNodes parts;
    private final NoteKind kind;

    Notes(PartNodes parts, NoteKind kind) {
        this.parts = parts;
        this.kind = kind;
    }

    /** All notes of a case, oldest first. */
    public List<Note> of(Diarienummer number) {
        return in(parts.caseRef(number));
    }

    /** As {@link #of}, of the node of a case. */
    public List<Note> in(NodeRef caseRef) {
        return parts.of(caseRef, kind.type()).stream()
                .map(this::note)
                .sorted(Comparator.comparing(Note::at))
                .toList();
    }

    /**
     * Writes a note, now and by the caller.
     *
     * @param corrects id of the note of the case that this one corrects, or null
     * @throws se.diarium.register.InvalidInputException if a field cannot be accepted
     * @throws se.diarium.register.ConflictException if the case is settled
     */
    public Note write(Diarienummer number, String text, String corrects) {
        NodeRef caseRef = parts.openCase(number);
        return note(parts.make(caseRef, kind.type(), kind.properties(caseRef, text, corrects)));
    }

    private Note note(NodeRef node) {
        return NoteKind.note(node, parts.properties(node));
    }
}
