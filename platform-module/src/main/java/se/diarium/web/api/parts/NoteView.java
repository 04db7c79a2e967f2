package se.diarium.web.api.parts;

import java.time.Instant;
import se.diarium.register.part.Note;

/** A note on the wire. */
record NoteView(String id, String text, Instant at, String by, String corrects) {

    static NoteView of(Note note) {
        return new NoteView(note.id(), note.text(), note.at(), note.by(), note.corrects());
    }
}
