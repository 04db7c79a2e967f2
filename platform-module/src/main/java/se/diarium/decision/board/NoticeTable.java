package se.diarium.decision.board;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.register.series.Condition;

/** The notices, those that were taken down among them; none is ever deleted. */
class NoticeTable {

    private static final String COLUMNS =
            "id, notice_kind, body_code, meeting_key, title, notice_text, approved_on, kept_at, last_appeal_day,"
                    + " final_from, posted_on, posted_by, shown_until, is_late, removed_on, removed_by, removal_reason";

    private final JdbcTemplate jdbc;

    NoticeTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Notice notice, List<NoticedItem> items) {
        MeetingKey meeting = notice.meeting();
        jdbc.update(
                "INSERT INTO dia_notice (id, notice_kind, body_code, meeting_key, title, notice_text, approved_on,"
                        + " kept_at, last_appeal_day, final_from, posted_on, posted_by, shown_until, is_late)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                notice.id(),
                notice.kind().name(),
                meeting == null ? null : meeting.body(),
                meeting == null ? null : meeting.day(),
                notice.title(),
                notice.text(),
                date(notice.approvedOn()),
                notice.keptAt(),
                date(notice.lastDayOfAppeal()),
                date(notice.finalFrom()),
                date(notice.postedOn()),
                notice.postedBy(),
                date(notice.shownUntil()),
                notice.late() ? 1 : 0);
        items.forEach(item -> jdbc.update(
                "INSERT INTO dia_notice_item (item_id, notice_id, body_code, paragraph_year, paragraph, case_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                item.itemId(),
                notice.id(),
                meeting.body(),
                meeting.date().getYear(),
                item.paragraph(),
                item.caseId()));
    }

    /** Notes that it was taken down; whether it stood. */
    boolean remove(String id, Notice.Removal removal) {
        return jdbc.update(
                        "UPDATE dia_notice SET removed_on = ?, removed_by = ?, removal_reason = ?"
                                + " WHERE id = ? AND removed_on IS NULL",
                        date(removal.on()),
                        removal.by(),
                        removal.reason(),
                        id)
                == 1;
    }

    Optional<Notice> find(String id) {
        return query(new Condition().equal("id", id), 1, 0).stream().findFirst();
    }

    /** Whether the paragraph of the item has been announced. */
    boolean isAnnounced(String itemId) {
        return !jdbc.queryForList("SELECT notice_id FROM dia_notice_item WHERE item_id = ?", String.class, itemId)
                .isEmpty();
    }

    /** The items that a notice is about, in the order of their paragraphs. */
    List<NoticedItem> items(String id) {
        return jdbc.query(
                "SELECT item_id, paragraph, case_id FROM dia_notice_item WHERE notice_id = ? ORDER BY paragraph",
                (row, index) -> new NoticedItem(row.getString(1), row.getInt(2), row.getString(3)),
                id);
    }

    /** Those that the public sees on a day, latest first: what stands, and whose time is not out. */
    List<Notice> shown(LocalDate day, int limit) {
        return query(standing().and("shown_until >= ?", date(day)), limit, 0);
    }

    /** Those whose time was out before a day and that have not been taken down. */
    List<Notice> overdue(LocalDate day) {
        return query(standing().and("shown_until < ?", date(day)), Integer.MAX_VALUE, 0);
    }

    /** @param standing whether they stand; null for any */
    List<Notice> page(String body, Boolean standing, int offset, int limit) {
        return query(condition(body, standing), limit, offset);
    }

    long count(String body, Boolean standing) {
        Condition condition = condition(body, standing);
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM dia_notice" + condition.where(),
                Long.class,
                condition.values().toArray());
    }

    List<Appeal> appeals(String caseId) {
        return jdbc.query(
                "SELECT i.body_code, i.paragraph_year, i.paragraph, n.posted_on, n.last_appeal_day, n.final_from"
                        + " FROM dia_notice_item i JOIN dia_notice n ON n.id = i.notice_id WHERE i.case_id = ?"
                        + " ORDER BY n.posted_on, i.paragraph",
                (row, index) -> new Appeal(
                        row.getString(1), row.getInt(2), row.getInt(3), day(row, 4), day(row, 5), day(row, 6)),
                caseId);
    }

    private static Condition standing() {
        return new Condition().and("removed_on IS NULL");
    }

    private static Condition condition(String body, Boolean standing) {
        Condition condition = new Condition().equal("body_code", body);
        return standing == null ? condition : condition.and("removed_on IS " + (standing ? "NULL" : "NOT NULL"));
    }

    private List<Notice> query(Condition condition, int limit, int offset) {
        List<Object> values = condition.values();
        values.add(limit);
        values.add(offset);
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM dia_notice" + condition.where()
                        + " ORDER BY posted_on DESC, id LIMIT ? OFFSET ?",
                (row, index) -> notice(row),
                values.toArray());
    }

    private Notice notice(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String day = row.getString("meeting_key");
        return new Notice(
                id,
                NoticeKind.valueOf(row.getString("notice_kind")),
                day == null
                        ? null
                        : MeetingKey.read(row.getString("body_code"), day).orElseThrow(),
                row.getString("title"),
                row.getString("notice_text"),
                items(id).stream().map(NoticedItem::paragraph).toList(),
                day(row, "approved_on"),
                row.getString("kept_at"),
                day(row, "last_appeal_day"),
                day(row, "final_from"),
                day(row, "posted_on"),
                row.getString("posted_by"),
                day(row, "shown_until"),
                row.getInt("is_late") == 1,
                row.getDate("removed_on") == null
                        ? null
                        : new Notice.Removal(
                                day(row, "removed_on"), row.getString("removed_by"), row.getString("removal_reason")));
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getDate(column) == null ? null : row.getDate(column).toLocalDate();
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getDate(column) == null ? null : row.getDate(column).toLocalDate();
    }
}
