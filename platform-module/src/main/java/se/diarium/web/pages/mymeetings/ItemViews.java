package se.diarium.web.pages.mymeetings;

import java.util.function.Function;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.ItemDecision;
import se.diarium.decision.reading.Novelty;
import se.diarium.decision.reading.ReadItem;
import se.diarium.decision.reading.ReadPaper;
import se.diarium.register.Decision;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordKind;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.pages.cases.DecisionLine;
import se.diarium.web.pages.cases.RecordWords;
import se.diarium.web.text.Speech;

/** Items of an agenda, their papers and those of the meeting in words, for a member of the body. */
final class ItemViews {

    private final String body;
    private final Names names;
    private final Speech speech;
    private final PageLinks links;
    private final RecordWords words;
    private final boolean again;
    private final Function<Decision, String> pages;

    /**
     * @param body whose meeting it is
     * @param pages address of the page of a decision; empty where it has none
     * @param again whether the reader has been there before: at first all is new, which need not be said
     */
    ItemViews(
            String body, boolean again, Function<Decision, String> pages, Names names, Speech speech, PageLinks links) {
        this.body = body;
        this.again = again;
        this.pages = pages;
        this.names = names;
        this.speech = speech;
        this.links = links;
        this.words = new RecordWords(names, speech);
    }

    MyMeetingView.Item item(ReadItem read) {
        AgendaItem item = read.item();
        boolean aside = read.standsAside();
        return new MyMeetingView.Item(
                item.id(),
                Integer.toString(item.order()),
                item.heading(),
                novelty(read.novelty()),
                aside ? speech.of("mymeetings.aside") : "",
                read.inCase() == null
                        ? null
                        : LabelledLink.of(
                                speech.of(
                                        "case.title",
                                        read.inCase().designation(),
                                        read.inCase().title()),
                                links.internalCase(read.inCase().diarienummer())),
                aside || item.proposal() == null ? "" : item.proposal(),
                aside ? null : decision(item),
                read.papers().stream().map(this::paper).toList(),
                read.decisions().stream().map(this::line).toList(),
                read.note() == null ? "" : read.note().text(),
                read.note() == null ? "" : speech.minute(read.note().writtenAt()));
    }

    private DecisionLine decision(AgendaItem item) {
        ItemDecision decision = item.decision();
        return decision == null
                ? null
                : line(new Decision(
                        body,
                        decision.date(),
                        item.paragraph() == null ? null : item.paragraph().toString(),
                        decision.wording(),
                        decision.outcome()));
    }

    private DecisionLine line(Decision decision) {
        return words.decision(decision, pages.apply(decision));
    }

    private MyMeetingView.Paper paper(ReadPaper paper) {
        RecordFile record = paper.record();
        return new MyMeetingView.Paper(
                record.id(),
                record.title(),
                summary(record),
                links.content(record.id()),
                file(record),
                novelty(paper.novelty()),
                paper.readAt() == null ? "" : speech.minute(paper.readAt()));
    }

    /** Its kind goes without saying where it is no more than a record. */
    private String summary(RecordFile record) {
        String day = speech.day(record.date());
        return RecordKind.OTHER.code().equals(record.kind())
                ? speech.of("mymeetings.paper.plain", record.recordNumber(), day)
                : speech.of("mymeetings.paper", record.recordNumber(), names.kind(record.kind()), day);
    }

    MyMeetingView.MeetingPaper meetingPaper(RecordFile record) {
        return new MyMeetingView.MeetingPaper(record.title(), links.content(record.id()), file(record));
    }

    private String file(RecordFile record) {
        return speech.of("record.file", speech.label("filetype", record.mimetype()), speech.size(record.size()));
    }

    private String novelty(Novelty novelty) {
        if (!again) {
            return "";
        }
        return switch (novelty) {
            case NEW -> speech.of("mymeetings.new");
            case CHANGED -> speech.of("mymeetings.changed");
            case SEEN -> "";
        };
    }
}
