package se.diarium.web.api;

import java.io.IOException;
import se.diarium.register.closing.CaseClosing;
import se.diarium.register.number.Diarienummer;

/** Closes a case. */
final class ClosingPost extends ApiWebScript {

    private final CaseDesk desk;
    private final CaseClosing closing;

    ClosingPost(ApiTools tools, CaseDesk desk, CaseClosing closing) {
        super(tools);
        this.desk = desk;
        this.closing = closing;
    }

    @Override
    Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        ClosingInput input = request.json(ClosingInput.class);
        boolean confirmed = Boolean.TRUE.equals(input.confirmClearing());
        return desk.changed(request, number, input, () -> closing.close(number, confirmed));
    }
}
