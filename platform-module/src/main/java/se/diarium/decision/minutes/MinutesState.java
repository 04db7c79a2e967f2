package se.diarium.decision.minutes;

import java.time.LocalDate;
import java.util.List;
import se.diarium.decision.meeting.MeetingKey;

/**
 * How far the approval of the minutes of a meeting has come.
 *
 * @param due the last day for it (kommunallagen 2017:725 5 kap. 69 §, 6 kap. 35 §)
 * @param approvedOn null while somebody has not approved
 * @param late whether the last day has passed, or had when the last of them approved
 */
public record MinutesState(
        MeetingKey meeting,
        LocalDate due,
        LocalDate approvedOn,
        boolean late,
        List<Approver> approvers,
        List<Paragraph> paragraphs) {

    public MinutesState {
        approvers = List.copyOf(approvers);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Somebody who approves the minutes.
     *
     * @param member id of the membership
     * @param presided whether of some paragraph as the one who presided
     * @param items ids of the items whose paragraphs this one approves
     * @param waiting how many of them are not approved
     * @param approvedOn the day of the last approval; null while some are not approved
     * @param late whether the last day has passed, or had then
     */
    public record Approver(
            String member,
            String name,
            String party,
            boolean presided,
            List<String> items,
            int waiting,
            LocalDate approvedOn,
            boolean late) {}

    /**
     * A paragraph of the minutes.
     *
     * @param paragraph null until the meeting has been held
     * @param approvers ids of the memberships of those who approve it
     * @param approvedOn null while somebody has not
     */
    public record Paragraph(
            String itemId, Integer paragraph, String caseId, List<String> approvers, LocalDate approvedOn) {}
}
