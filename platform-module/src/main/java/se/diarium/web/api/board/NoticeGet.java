package se.diarium.web.api.board;

import se.diarium.decision.board.NoticeBoard;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** A notice. */
final class NoticeGet extends ApiWebScript {

    private final NoticeBoard board;
    private final NoticeViews views;

    NoticeGet(ApiTools tools, NoticeBoard board, NoticeViews views) {
        super(tools);
        this.board = board;
        this.views = views;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        return Answer.ok(tools().read(() -> views.of(board.get(id), request)));
    }
}
