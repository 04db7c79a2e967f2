package se.diarium.web.api.drafts;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Drops the draft of an item. */
final class DraftDelete extends ApiWebScript {

    private final DraftDesk desk;

    DraftDelete(ApiTools tools, DraftDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return desk.drop(request);
    }
}
