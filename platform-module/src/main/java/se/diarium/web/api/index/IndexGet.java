package se.diarium.web.api.index;

import se.diarium.indexing.IndexDesk;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Tells how the search indexes of this machine are. */
final class IndexGet extends ApiWebScript {

    private final IndexDesk desk;

    IndexGet(ApiTools tools, IndexDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(tools().read(() -> IndexView.of(desk.status())));
    }
}
