package se.diarium.web.api.board;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.board.Notice;
import se.diarium.decision.board.NoticeKind;
import se.diarium.web.http.Links;

/** A notice on the wire. */
record NoticeView(
        String id,
        NoticeKind kind,
        String body,
        String meeting,
        String title,
        String text,
        List<Integer> paragraphs,
        LocalDate approvedOn,
        String keptAt,
        LocalDate lastDayOfAppeal,
        LocalDate finalFrom,
        LocalDate postedOn,
        String postedBy,
        LocalDate shownUntil,
        boolean late,
        String warning,
        RemovalView removed,
        String url) {

    /** That it was taken down, on the wire. */
    record RemovalView(LocalDate on, String by, String reason) {

        static RemovalView of(Notice.Removal removal) {
            return removal == null ? null : new RemovalView(removal.on(), removal.by(), removal.reason());
        }
    }

    /** @param warning that it came late, in words; null where it did not */
    static NoticeView of(Notice notice, String warning, Links links) {
        return new NoticeView(
                notice.id(),
                notice.kind(),
                notice.meeting() == null ? null : notice.meeting().body(),
                notice.meeting() == null ? null : notice.meeting().toString(),
                notice.title(),
                notice.text(),
                notice.paragraphs(),
                notice.approvedOn(),
                notice.keptAt(),
                notice.lastDayOfAppeal(),
                notice.finalFrom(),
                notice.postedOn(),
                notice.postedBy(),
                notice.shownUntil(),
                notice.late(),
                warning,
                RemovalView.of(notice.removed()),
                links.apiNotice(notice.id()));
    }
}
