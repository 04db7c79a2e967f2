package se.diarium.register.part;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Texts;

/** Notes: what one must be like, and how it is kept. */
final class NoteKind implements PartKind {

    private static final Set<QName> GUARDED =
            Set.of(PartModel.NOTE_TEXT, PartModel.NOTE_AT, PartModel.NOTE_BY, PartModel.NOTE_CORRECTS);

    private final PartNodes parts;
    private final RegisterCalendar calendar;

    NoteKind(PartNodes parts, RegisterCalendar calendar) {
        this.parts = parts;
        this.calendar = calendar;
    }

    @Override
    public QName type() {
        return PartModel.TYPE_NOTE;
    }

    @Override
    public EventType created() {
        return EventType.NOTE_WRITTEN;
    }

    @Override
    public Set<QName> guarded() {
        return GUARDED;
    }

    @Override
    public Map<QName, Serializable> adopt(NodeRef caseRef, Map<QName, Serializable> properties) {
        if (properties.get(PartModel.NOTE_AT) != null || properties.get(PartModel.NOTE_BY) != null) {
            throw new NotAllowedException("part.guarded");
        }
        return properties(caseRef, (String) properties.get(PartModel.NOTE_TEXT), (String)
                properties.get(PartModel.NOTE_CORRECTS));
    }

    @Override
    public void check(Map<QName, Serializable> properties) {
        // Nothing of a note may be changed, so there is nothing left to check.
    }

    /**
     * What is written of a note that the caller writes now.
     *
     * @throws InvalidInputException naming every field that cannot be accepted
     */
    Map<QName, Serializable> properties(NodeRef caseRef, String text, String corrects) {
        Errors errors = new Errors();
        errors.requireText("text", text, Errors.LONG_TEXT);
        String corrected = Texts.line(corrects);
        if (corrected != null && !isNoteOf(caseRef, corrected)) {
            errors.add("corrects", "note.unknown", corrected);
        }
        errors.throwIfAny();
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(PartModel.NOTE_TEXT, Texts.lines(text));
        properties.put(PartModel.NOTE_AT, Date.from(calendar.clock().instant()));
        properties.put(PartModel.NOTE_BY, AuthenticationUtil.getFullyAuthenticatedUser());
        if (corrected != null) {
            properties.put(PartModel.NOTE_CORRECTS, corrected);
        }
        return properties;
    }

    private boolean isNoteOf(NodeRef caseRef, String id) {
        try {
            parts.require(caseRef, type(), id);
            return true;
        } catch (NotFoundException none) {
            return false;
        }
    }

    static Note note(NodeRef node, Map<QName, Serializable> properties) {
        return new Note(
                node.getId(),
                (String) properties.get(PartModel.NOTE_TEXT),
                ((Date) properties.get(PartModel.NOTE_AT)).toInstant(),
                (String) properties.get(PartModel.NOTE_BY),
                (String) properties.get(PartModel.NOTE_CORRECTS));
    }
}
