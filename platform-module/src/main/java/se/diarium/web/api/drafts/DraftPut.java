package se.diarium.web.api.drafts;

import java.io.IOException;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Writes the draft of an item. */
final class DraftPut extends ApiWebScript {

    private final DraftDesk desk;

    DraftPut(ApiTools tools, DraftDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        return desk.write(request, request.json(DraftWire.class).checked());
    }
}
