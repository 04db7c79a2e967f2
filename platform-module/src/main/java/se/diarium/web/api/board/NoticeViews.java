package se.diarium.web.api.board;

import se.diarium.decision.board.Notice;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.text.Texts;

/** Makes notices for the wire, with the warning where one came late. */
final class NoticeViews {

    private final Texts texts;

    NoticeViews(Texts texts) {
        this.texts = texts;
    }

    NoticeView of(Notice notice, ApiRequest request) {
        String warning = notice.late()
                ? texts.get(request.language(), "notice.late." + notice.kind().name())
                : null;
        return NoticeView.of(notice, warning, request.links());
    }
}
