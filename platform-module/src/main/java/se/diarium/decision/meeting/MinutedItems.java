package se.diarium.decision.meeting;

import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The items of meetings that have been held, by their paragraphs of the minutes. Minutes become public documents when they have been
 * approved (Freedom of the Press Act, TF 2 kap. 10 § 2), and a paragraph that is approved at once (<i>omedelbar justering</i>) before the
 * rest of them; what stands in others is known to those who work with the register. Reads as the
 * system; called inside a transaction.
 */
public class MinutedItems {

    private static final Set<MeetingStatus> APPROVED =
            EnumSet.of(MeetingStatus.MINUTES_APPROVED, MeetingStatus.ANNOUNCED);

    private static final String UNAPPROVED = " AND i.approved_on IS NULL AND m.meeting_status = ?";

    private static final String ITEMS = "SELECT i.node_id, i.meeting_id, i.case_id FROM dia_agenda_item i"
            + " JOIN dia_meeting m ON m.node_id = i.meeting_id WHERE i.item_state = '" + AgendaTable.DECIDED + "'";

    private final JdbcTemplate jdbc;
    private final MeetingNodes nodes;

    MinutedItems(JdbcTemplate jdbc, MeetingNodes nodes) {
        this.jdbc = jdbc;
        this.nodes = nodes;
    }

    /** An item and its meeting. */
    public record Minuted(Meeting meeting, AgendaItem item) {

        /** Whether this is the item of that decision. */
        public boolean is(String body, int year, String paragraph) {
            return meeting.key().body().equals(body)
                    && meeting.key().date().getYear() == year
                    && String.valueOf(item.paragraph()).equals(paragraph);
        }
    }

    /** Whether the paragraph of an item has been approved, at once or with the rest of the minutes. */
    public boolean approved(Meeting meeting, AgendaItem item) {
        return APPROVED.contains(meeting.status())
                || jdbc.queryForObject(
                                "SELECT COUNT(*) FROM dia_agenda_item WHERE node_id = ? AND approved_on IS NOT NULL",
                                Integer.class,
                                item.id())
                        > 0;
    }

    /** The day on which the paragraph of an item was approved; nothing while somebody has not, or where that is not kept here. */
    public Optional<LocalDate> approvedOn(String itemId) {
        return jdbc
                .queryForList(
                        "SELECT approved_on FROM dia_agenda_item WHERE node_id = ? AND approved_on IS NOT NULL",
                        Date.class,
                        itemId)
                .stream()
                .map(Date::toLocalDate)
                .findFirst();
    }

    /** The items about a case whose paragraphs have not been approved. */
    public List<Minuted> unapproved(String caseId) {
        return found(" AND i.case_id = ?" + UNAPPROVED, caseId, MeetingStatus.HELD.name());
    }

    /** The items about any of these cases whose paragraphs have not been approved; one look for all of them. */
    public List<Minuted> unapproved(Set<String> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : found(caseIds::contains, " AND i.case_id IS NOT NULL" + UNAPPROVED, MeetingStatus.HELD.name());
    }

    /**
     * The item with a paragraph of a body's minutes; nothing where no meeting that is kept here gave it.
     *
     * @param caseId the node of the case that the paragraph is about; null for none
     */
    public Optional<Minuted> find(String body, int year, String paragraph, String caseId) {
        String inYear = " AND m.body_code = ? AND m.meeting_day BETWEEN ? AND ? AND i.case_id ";
        Date first = Date.valueOf(LocalDate.of(year, 1, 1));
        Date last = Date.valueOf(LocalDate.of(year, 12, 31));
        List<Minuted> found = caseId == null
                ? found(inYear + "IS NULL", body, first, last)
                : found(inYear + "= ?", body, first, last, caseId);
        return found.stream()
                .filter(minuted -> minuted.is(body, year, paragraph))
                .findFirst();
    }

    private List<Minuted> found(String condition, Object... values) {
        return found(caseId -> true, condition, values);
    }

    private List<Minuted> found(Predicate<String> ofCase, String condition, Object... values) {
        return jdbc
                .query(
                        ITEMS + condition,
                        (row, index) -> new Row(
                                row.getString("node_id"), row.getString("meeting_id"), row.getString("case_id")),
                        values)
                .stream()
                .filter(row -> ofCase.test(row.caseId()))
                .map(row -> new Minuted(nodes.meeting(row.meetingId()), nodes.item(row.itemId())))
                .toList();
    }

    private record Row(String itemId, String meetingId, String caseId) {}
}
