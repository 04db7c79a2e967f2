package se.diarium.web.api.parts;

import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Notes;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The notes of a case, oldest first. */
final class NotesGet extends ApiWebScript {

    private final Notes notes;

    NotesGet(ApiTools tools, Notes notes) {
        super(tools);
        this.notes = notes;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        return Answer.ok(tools().read(() ->
                PageView.whole(notes.of(number).stream().map(NoteView::of).toList())));
    }
}
