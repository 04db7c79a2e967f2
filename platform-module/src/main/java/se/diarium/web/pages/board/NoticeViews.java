package se.diarium.web.pages.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.diarium.decision.board.Notice;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.Names;
import se.diarium.web.text.Speech;

/** Puts notices into words. */
final class NoticeViews {

    private final Names names;
    private final Speech speech;

    NoticeViews(Names names, Speech speech) {
        this.names = names;
        this.speech = speech;
    }

    NoticeBoardView view(List<Notice> notices, String permanent) {
        return new NoticeBoardView(
                speech.of("board.count", notices.size()),
                notices.stream().map(this::line).toList(),
                permanent,
                notices.stream()
                                .map(Notice::postedOn)
                                .max(Comparator.naturalOrder())
                                .orElse(LocalDate.EPOCH) + "T00:00:00Z");
    }

    private NoticeBoardView.Line line(Notice notice) {
        return new NoticeBoardView.Line(
                notice.id(),
                speech.label("notice", notice.kind().name()),
                title(notice),
                notice.text() == null ? "" : notice.text(),
                facts(notice),
                notice.postedOn().toString());
    }

    String title(Notice notice) {
        if (notice.title() != null) {
            return notice.title();
        }
        return speech.of(
                "notice.title." + notice.kind().name(),
                names.body(notice.meeting().body()),
                speech.day(notice.meeting().date()));
    }

    private List<Fact> facts(Notice notice) {
        List<Fact> facts = new ArrayList<>();
        if (notice.meeting() != null) {
            facts.add(
                    Fact.of(speech.of("fact.body"), names.body(notice.meeting().body())));
            facts.add(day("notice.meetingDay", notice.meeting().date()));
        }
        if (!notice.paragraphs().isEmpty()) {
            facts.add(Fact.of(
                    speech.of("notice.paragraphs"),
                    notice.paragraphs().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        add(facts, "notice.approvedOn", notice.approvedOn());
        add(facts, "notice.postedOn", notice.postedOn());
        if (notice.keptAt() != null) {
            facts.add(Fact.of(speech.of("notice.keptAt"), notice.keptAt()));
        }
        add(facts, "notice.lastDayOfAppeal", notice.lastDayOfAppeal());
        add(facts, "notice.takenDown", notice.shownUntil().plusDays(1));
        add(facts, "notice.finalFrom", notice.finalFrom());
        return facts;
    }

    private void add(List<Fact> facts, String label, LocalDate day) {
        if (day != null) {
            facts.add(day(label, day));
        }
    }

    private Fact day(String label, LocalDate day) {
        return new Fact(speech.of(label), speech.day(day), day.toString(), "");
    }
}
