package se.diarium.web.pages.board;

import java.util.List;
import java.util.Optional;
import se.diarium.decision.board.Notice;
import se.diarium.decision.board.PublicBoard;
import se.diarium.register.Bodies;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.ShortList;
import se.diarium.web.pages.WayIn;
import se.diarium.web.text.Speech;

/** What was put on the notice board last. */
final class LatestNotices implements WayIn {

    private final PublicBoard board;
    private final Bodies bodies;

    LatestNotices(PublicBoard board, Bodies bodies) {
        this.board = board;
        this.bodies = bodies;
    }

    @Override
    public Optional<ShortList> shortList(PageRequest request) {
        List<Notice> notices = board.shown();
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        Speech speech = request.speech();
        NoticeViews views =
                new NoticeViews(new Names(bodies, speech), speech, request.links(), meeting -> Optional.empty());
        return Optional.of(new ShortList(
                "board",
                speech.of("board.title"),
                notices.stream()
                        .limit(MOST)
                        .map(notice -> new ShortList.Line(
                                speech.label("notice", notice.kind().name()),
                                views.title(notice),
                                notice.title() != null,
                                request.links().noticeBoard() + "#notice-" + notice.id(),
                                speech.of("start.board.posted", speech.day(notice.postedOn()))))
                        .toList(),
                LabelledLink.of(speech.of("start.board.all"), request.links().noticeBoard())));
    }
}
