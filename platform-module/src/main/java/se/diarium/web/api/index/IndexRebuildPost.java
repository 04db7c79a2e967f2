package se.diarium.web.api.index;

import se.diarium.indexing.IndexDesk;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Has the search indexes of this machine rebuilt beside those in use; how far that is, the indexes tell. */
final class IndexRebuildPost extends ApiWebScript {

    private final IndexDesk desk;

    IndexRebuildPost(ApiTools tools, IndexDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.accepted(tools().read(() -> IndexView.of(desk.rebuild())));
    }
}
