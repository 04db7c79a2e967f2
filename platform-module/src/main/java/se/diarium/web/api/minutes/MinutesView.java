package se.diarium.web.api.minutes;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.minutes.MinutesState;

/** How far the approval of the minutes of a meeting has come, on the wire. */
record MinutesView(
        String meeting,
        LocalDate due,
        LocalDate approvedOn,
        boolean late,
        List<ApproverView> approvers,
        List<ParagraphView> paragraphs) {

    /** Somebody who approves the minutes. */
    record ApproverView(
            String member,
            String name,
            String party,
            boolean presided,
            List<String> items,
            int waiting,
            LocalDate approvedOn,
            boolean late) {

        static ApproverView of(MinutesState.Approver approver) {
            return new ApproverView(
                    approver.member(),
                    approver.name(),
                    approver.party(),
                    approver.presided(),
                    approver.items(),
                    approver.waiting(),
                    approver.approvedOn(),
                    approver.late());
        }
    }

    /** A paragraph of the minutes. */
    record ParagraphView(String item, Integer paragraph, List<String> approvers, LocalDate approvedOn) {

        static ParagraphView of(MinutesState.Paragraph paragraph) {
            return new ParagraphView(
                    paragraph.itemId(), paragraph.paragraph(), paragraph.approvers(), paragraph.approvedOn());
        }
    }

    static MinutesView of(MinutesState state) {
        return new MinutesView(
                state.meeting().toString(),
                state.due(),
                state.approvedOn(),
                state.late(),
                state.approvers().stream().map(ApproverView::of).toList(),
                state.paragraphs().stream().map(ParagraphView::of).toList());
    }
}
