package se.diarium.web.pages.board;

import java.util.List;
import se.diarium.decision.board.Notice;
import se.diarium.decision.board.PublicBoard;
import se.diarium.publishing.PublicMeetings;
import se.diarium.register.Bodies;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;

/**
 * The notice board: the notices that stand today, and how decisions can be appealed. Source: kommunallagen (2017:725) 8 kap. 9 and
 * 10 §§.
 */
final class NoticeBoardPage extends PublicPage {

    private final PublicBoard board;
    private final PublicMeetings meetings;
    private final Bodies bodies;

    NoticeBoardPage(PageTools tools, PublicBoard board, PublicMeetings meetings, Bodies bodies) {
        super(tools);
        this.board = board;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    @Override
    protected Page page(PageRequest request) {
        List<Notice> notices = board.shown();
        String permanent = request.permanent().noticeBoard();
        NoticeViews views =
                new NoticeViews(new Names(bodies, request.speech()), request.speech(), request.links(), meetings::when);
        NoticeBoardView view = views.view(notices, permanent);
        return Page.of(
                        "anslagstavla.get",
                        request.speech().of("board.title"),
                        view,
                        NoticeBoardJson.of(notices, permanent, views))
                .withAtom();
    }
}
