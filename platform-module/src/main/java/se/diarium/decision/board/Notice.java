package se.diarium.decision.board;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.MeetingKey;

/**
 * A notice on the board.
 *
 * @param meeting null for a notice that is about none
 * @param title null where the kind and the meeting say it
 * @param text null for that of minutes
 * @param paragraphs of the minutes, in their order; empty for other notices
 * @param approvedOn the day the minutes were approved; null for other notices
 * @param keptAt where the minutes can be read; null for other notices
 * @param lastDayOfAppeal the last day on which what was decided can be appealed; null for other notices
 * @param finalFrom the day from which it is final when nobody has appealed; null for other notices
 * @param shownUntil the last day on which it stands on the board
 * @param late whether it was posted later than the law says
 * @param removed when and by whom it was taken down, and why; null while it stands
 */
public record Notice(
        String id,
        NoticeKind kind,
        MeetingKey meeting,
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
        Removal removed) {

    public Notice {
        paragraphs = List.copyOf(paragraphs);
    }

    /** @param reason null where it was taken down because its time was out */
    public record Removal(LocalDate on, String by, String reason) {}
}
