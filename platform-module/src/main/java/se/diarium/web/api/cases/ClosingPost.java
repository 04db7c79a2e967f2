package se.diarium.web.api.cases;

import java.io.IOException;
import se.diarium.register.closing.CaseClosing;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

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
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        ClosingInput input = request.json(ClosingInput.class);
        boolean confirmed = Boolean.TRUE.equals(input.confirmClearing());
        return desk.changed(request, number, input, () -> closing.close(number, confirmed));
    }
}
