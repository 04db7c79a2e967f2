package se.diarium.web.api.board;

import se.diarium.decision.board.NoticeBoard;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Takes a notice down; it is kept, with the reason. */
final class NoticeDelete extends ApiWebScript {

    private final NoticeBoard board;

    NoticeDelete(ApiTools tools, NoticeBoard board) {
        super(tools);
        this.board = board;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("reason");
        String reason = request.parameter("reason");
        tools().write(() -> {
            board.remove(request.path("id"), reason);
            return null;
        });
        return Answer.noContent();
    }
}
