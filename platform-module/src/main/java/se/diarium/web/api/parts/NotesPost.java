package se.diarium.web.api.parts;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Notes;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Writes a note in a case. */
final class NotesPost extends ApiWebScript {

    private final CaseDesk desk;
    private final Notes notes;

    NotesPost(ApiTools tools, CaseDesk desk, Notes notes) {
        super(tools);
        this.desk = desk;
        this.notes = notes;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        NoteWire given = request.json(NoteWire.class);
        NoteView made = desk.change(
                request, number, given, () -> NoteView.of(notes.write(number, given.text(), given.corrects())));
        return Answer.created(request.links().apiCase(number) + "/notes", made);
    }
}
