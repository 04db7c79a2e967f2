package se.diarium.web.api.parts;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Notes;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiResource;
import se.diarium.web.api.ApiTools;

/** Writes a note in a case. */
final class NotesPost extends ApiResource {

    private final Notes notes;

    NotesPost(ApiTools tools, Notes notes) {
        super(tools);
        this.notes = notes;
    }

    @Override
    protected Answer respond(ApiRequest request, ApiTools tools) throws IOException {
        Diarienummer number = request.diarienummer();
        NoteWire given = request.json(NoteWire.class);
        NoteView made = tools.write(() -> NoteView.of(notes.write(number, given.text(), given.corrects())));
        return Answer.created(request.links().apiCase(number) + "/notes", made);
    }
}
