package se.diarium.web.api.board;

import java.io.IOException;
import se.diarium.decision.board.NoticeBoard;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.meetings.Keys;

/** Announces that the minutes of a meeting, or some paragraphs of them, have been approved. */
final class AnnouncementsPost extends ApiWebScript {

    private final NoticeBoard board;
    private final NoticeViews views;

    AnnouncementsPost(ApiTools tools, NoticeBoard board, NoticeViews views) {
        super(tools);
        this.board = board;
        this.views = views;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        MeetingKey key = Keys.of(request);
        AnnouncementWire given = request.json(AnnouncementWire.class);
        NoticeView made = tools().write(() -> views.of(board.announce(key, given.items()), request));
        return Answer.created(made.url(), made);
    }
}
