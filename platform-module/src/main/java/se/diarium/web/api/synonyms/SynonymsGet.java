package se.diarium.web.api.synonyms;

import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The whole list. */
final class SynonymsGet extends ApiWebScript {

    private final SynonymDesk desk;

    SynonymsGet(ApiTools tools, SynonymDesk desk) {
        super(tools);
        this.desk = desk;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return Answer.ok(tools().read(() ->
                PageView.whole(desk.list().all().stream().map(SynonymView::of).toList())));
    }
}
