package se.diarium.web.pages.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.diarium.decision.board.Notice;
import se.diarium.decision.board.NoticeKind;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.text.Speech;

/** Puts notices into words. */
final class NoticeViews {

    private final Names names;
    private final Speech speech;
    private final PageLinks links;
    private final Function<MeetingKey, Optional<Meeting>> meetings;

    /** @param meetings finds a meeting by its key */
    NoticeViews(Names names, Speech speech, PageLinks links, Function<MeetingKey, Optional<Meeting>> meetings) {
        this.names = names;
        this.links = links;
        this.meetings = meetings;
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
                notice.meeting() == null
                        ? ""
                        : links.meeting(
                                notice.meeting().body(), notice.meeting().day()),
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
            if (notice.kind() == NoticeKind.MEETING) {
                whenAndWhere(facts, notice.meeting());
            }
        }
        if (!notice.paragraphs().isEmpty()) {
            facts.add(Fact.of(speech.of("notice.paragraphs"), ranges(notice.paragraphs())));
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

    /** Source: kommunallagen (2017:725) 5 kap. 13 §. */
    private void whenAndWhere(List<Fact> facts, MeetingKey key) {
        meetings.apply(key).ifPresent(meeting -> {
            add(facts, "notice.meetingTime", meeting.time());
            add(facts, "notice.meetingPlace", meeting.place());
        });
    }

    /** Paragraphs that follow on each other as one range. */
    private static String ranges(List<Integer> paragraphs) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i + 1 == paragraphs.size() || paragraphs.get(i + 1) != paragraphs.get(i) + 1) {
                ranges.add(
                        first == i
                                ? paragraphs.get(i).toString()
                                : paragraphs.get(first) + "\u2013" + paragraphs.get(i));
                first = i + 1;
            }
        }
        return String.join(", ", ranges);
    }

    private void add(List<Fact> facts, String label, String text) {
        if (text != null) {
            facts.add(Fact.of(speech.of(label), text));
        }
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
