package se.diarium.web.api.drafts;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;
import se.diarium.web.api.wire.PageView;

/** The drafts of a meeting. */
final class DraftsGet extends ApiWebScript {

    private final DraftDesk desk;

    DraftsGet(ApiTools tools, DraftDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return Answer.ok(PageView.whole(desk.all(Keys.of(request))));
    }
}
