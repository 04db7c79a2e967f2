package se.diarium.web.api.board;

import java.io.IOException;
import se.diarium.decision.board.NoticeBoard;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Posts a notice about a meeting that is to be, or another. */
final class NoticesPost extends ApiWebScript {

    private final NoticeBoard board;
    private final NoticeViews views;

    NoticesPost(ApiTools tools, NoticeBoard board, NoticeViews views) {
        super(tools);
        this.board = board;
        this.views = views;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        NoticeWire given = request.json(NoticeWire.class);
        NoticeView made = tools().write(() -> views.of(board.post(given.toInput()), request));
        return Answer.created(made.url(), made);
    }
}
