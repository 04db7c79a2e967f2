package se.diarium.web.api.my;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.ItemDecision;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.reading.Novelty;
import se.diarium.decision.reading.PrivateNote;
import se.diarium.decision.reading.ReadItem;
import se.diarium.decision.reading.ReadPaper;
import se.diarium.register.CaseSummary;
import se.diarium.register.Decision;
import se.diarium.register.Direction;
import se.diarium.register.RecordFile;
import se.diarium.web.api.wire.DecisionView;
import se.diarium.web.http.Links;

/** An item of an agenda as a member has it, on the wire. */
record MyItemView(
        String id,
        int order,
        ItemKind kind,
        String heading,
        boolean standsAside,
        Novelty novelty,
        CaseView inCase,
        String proposal,
        DecisionView decision,
        Integer paragraph,
        List<PaperView> papers,
        List<DecisionView> decisions,
        NoteView note) {

    /** The case of an item. */
    record CaseView(String diarienummer, String title, String url) {

        private static CaseView of(CaseSummary file, Links links) {
            return file == null
                    ? null
                    : new CaseView(file.designation(), file.title(), links.apiCase(file.diarienummer()));
        }
    }

    /** A paper of an item. */
    record PaperView(
            String id,
            int recordNumber,
            String title,
            String kind,
            Direction direction,
            LocalDate date,
            String filename,
            String mimetype,
            long size,
            Novelty novelty,
            Instant readAt,
            String content) {

        private static PaperView of(ReadPaper paper, Links links) {
            RecordFile record = paper.record();
            return new PaperView(
                    record.id(),
                    record.recordNumber(),
                    record.title(),
                    record.kind(),
                    record.direction(),
                    record.date(),
                    record.filename(),
                    record.mimetype(),
                    record.size(),
                    paper.novelty(),
                    paper.readAt(),
                    links.apiContent(record.id()));
        }
    }

    /** A note that the member alone sees. */
    record NoteView(String text, Instant writtenAt) {

        static NoteView of(PrivateNote note) {
            return note == null ? null : new NoteView(note.text(), note.writtenAt());
        }
    }

    static MyItemView of(ReadItem read, String body, Links links) {
        AgendaItem item = read.item();
        boolean takesPart = !read.standsAside();
        return new MyItemView(
                item.id(),
                item.order(),
                item.kind(),
                item.heading(),
                read.standsAside(),
                read.novelty(),
                CaseView.of(read.inCase(), links),
                takesPart ? item.proposal() : null,
                takesPart ? DecisionView.of(decision(item, body)) : null,
                item.paragraph(),
                read.papers().stream().map(paper -> PaperView.of(paper, links)).toList(),
                read.decisions().stream().map(DecisionView::of).toList(),
                NoteView.of(read.note()));
    }

    private static Decision decision(AgendaItem item, String body) {
        ItemDecision decision = item.decision();
        return decision == null
                ? null
                : new Decision(
                        body,
                        decision.date(),
                        item.paragraph() == null ? null : item.paragraph().toString(),
                        decision.text(),
                        decision.outcome());
    }
}
