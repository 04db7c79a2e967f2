package se.diarium.web.api.board;

import se.diarium.decision.board.NoticeBoard;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The notices, latest first: those that stand, and to those who keep the board those that were taken down. */
final class NoticesGet extends ApiWebScript {

    private static final int USUAL = 50;
    private static final int MOST = 400;

    private enum Standing {
        YES,
        NO
    }

    private final NoticeBoard board;
    private final NoticeViews views;

    NoticesGet(ApiTools tools, NoticeBoard board, NoticeViews views) {
        super(tools);
        this.board = board;
        this.views = views;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("body", "standing", "offset", "limit");
        int offset = request.number("offset", 0, Integer.MAX_VALUE, 0);
        int limit = request.number("limit", 1, MOST, USUAL);
        String body = request.parameter("body");
        Standing standing = request.constant("standing", Standing.class);
        NoticeBoard.Page page =
                tools().read(() -> board.list(body, standing == null ? null : standing == Standing.YES, offset, limit));
        return Answer.ok(new PageView<>(
                page.total(),
                offset,
                limit,
                page.notices().stream().map(notice -> views.of(notice, request)).toList()));
    }
}
