package se.diarium.web.pages.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.board.Notice;
import se.diarium.decision.board.NoticeKind;

/** The notice board as programs of citizens get it. */
record NoticeBoardJson(int total, List<Item> notices, String url) {

    /**
     * A notice; what its kind does not have is left out.
     *
     * @param takenDown the day from which it no longer stands
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            NoticeKind kind,
            String title,
            String text,
            String body,
            LocalDate meeting,
            List<Integer> paragraphs,
            LocalDate approvedOn,
            String keptAt,
            LocalDate postedOn,
            LocalDate lastDayOfAppeal,
            LocalDate finalFrom,
            LocalDate takenDown) {}

    static NoticeBoardJson of(List<Notice> notices, String url, NoticeViews words) {
        return new NoticeBoardJson(
                notices.size(),
                notices.stream()
                        .map(notice -> new Item(
                                notice.id(),
                                notice.kind(),
                                words.title(notice),
                                notice.text(),
                                notice.meeting() == null
                                        ? null
                                        : notice.meeting().body(),
                                notice.meeting() == null
                                        ? null
                                        : notice.meeting().date(),
                                notice.paragraphs().isEmpty() ? null : notice.paragraphs(),
                                notice.approvedOn(),
                                notice.keptAt(),
                                notice.postedOn(),
                                notice.lastDayOfAppeal(),
                                notice.finalFrom(),
                                notice.shownUntil().plusDays(1)))
                        .toList(),
                url);
    }
}
