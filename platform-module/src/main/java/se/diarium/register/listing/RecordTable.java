package se.diarium.register.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseRow;
import se.diarium.register.series.Condition;
import se.diarium.register.series.Visibility;

/** The table of records that lists are read from. */
public class RecordTable {

    private static final int SEARCH_TEXT = 1100;
    private static final String SELECT =
            "SELECT r.node_id, r.case_node, r.series_code, r.series_year, r.running_number,"
                    + " r.record_number, r.record_date, r.registered_at, r.direction, r.record_kind, r.record_title,"
                    + " r.public_title, r.counterparty, r.public_counterparty, r.is_secret, r.is_voided, r.published_at,"
                    + " r.case_status, r.case_handler, r.case_secret, c.case_title, c.public_title AS public_case_title, r.attachment_of,"
                    + " r.superseded_by, m.record_number AS main_number, n.record_number AS newer_number";
    private static final String FROM = " FROM dia_record r";
    private static final String CASES_AND_TIES = " LEFT JOIN dia_case c ON c.node_id = r.case_node"
            + " LEFT JOIN dia_record m ON m.node_id = r.attachment_of AND m.is_secret = 0"
            + " LEFT JOIN dia_record n ON n.node_id = r.superseded_by AND n.is_secret = 0";

    /** The case's row as it is once the transaction that makes the record has locked it. */
    private static final String OF_CASE = "(SELECT c.%s FROM dia_case c WHERE c.node_id = ?)";

    private final JdbcTemplate jdbc;
    private final ZoneId zone;

    /** @param zone in which days begin */
    public RecordTable(JdbcTemplate jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Brings the row of a record up to what its node is; makes it when the record is new. */
    public void put(RecordRow row, Instant registered) {
        int updated = jdbc.update(
                "UPDATE dia_record SET record_date = ?, direction = ?, record_kind = ?, record_title = ?,"
                        + " public_title = ?, counterparty = ?, public_counterparty = ?, counterparty_key = ?,"
                        + " is_secret = ?, is_voided = ?, published_at = ?, search_text = ?, attachment_of = ?,"
                        + " superseded_by = ? WHERE node_id = ?",
                row.date(),
                row.direction().name(),
                row.kind(),
                row.title(),
                row.publicTitle(),
                row.counterparty(),
                row.publicCounterparty(),
                counterpartyKey(row.counterparty()),
                row.secret() ? 1 : 0,
                row.voided() ? 1 : 0,
                row.published() == null ? null : row.published().toEpochMilli(),
                searchText(row),
                row.attachmentOf(),
                row.supersededBy(),
                row.nodeId());
        if (updated == 0) {
            insert(row, registered);
        }
    }

    /** Whether the record has its row. */
    public boolean has(String nodeId) {
        return !jdbc.queryForList("SELECT node_id FROM dia_record WHERE node_id = ?", String.class, nodeId)
                .isEmpty();
    }

    private void insert(RecordRow row, Instant registered) {
        jdbc.update(
                "INSERT INTO dia_record (node_id, case_node, series_code, series_year, running_number, record_number,"
                        + " record_date, registered_at, direction, record_kind, record_title, public_title,"
                        + " counterparty, public_counterparty, counterparty_key, is_secret, is_voided, published_at, search_text,"
                        + " attachment_of, superseded_by, case_status, case_handler, case_secret)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + OF_CASE.formatted("case_status") + ", " + OF_CASE.formatted("case_handler") + ", "
                        + OF_CASE.formatted("is_secret") + ")",
                row.nodeId(),
                row.caseNode(),
                row.number().series(),
                row.number().year(),
                row.number().number(),
                row.recordNumber(),
                row.date(),
                registered.toEpochMilli(),
                row.direction().name(),
                row.kind(),
                row.title(),
                row.publicTitle(),
                row.counterparty(),
                row.publicCounterparty(),
                counterpartyKey(row.counterparty()),
                row.secret() ? 1 : 0,
                row.voided() ? 1 : 0,
                row.published() == null ? null : row.published().toEpochMilli(),
                searchText(row),
                row.attachmentOf(),
                row.supersededBy(),
                row.caseNode(),
                row.caseNode(),
                row.caseNode());
    }

    /** Brings what the rows of a case's records say of their case up to what it is. */
    public void followCase(String caseNode, CaseRow row) {
        String handler = row.handler() == null ? "" : row.handler();
        int secret = row.secret() ? 1 : 0;
        jdbc.update(
                "UPDATE dia_record SET case_status = ?, case_handler = ?, case_secret = ? WHERE case_node = ?"
                        + " AND (case_status <> ? OR COALESCE(case_handler, '') <> ? OR case_secret <> ?)",
                row.status(),
                row.handler(),
                secret,
                caseNode,
                row.status(),
                handler,
                secret);
    }

    static String counterpartyKey(String counterparty) {
        return counterparty == null ? null : Condition.fold(counterparty.strip());
    }

    private static String searchText(RecordRow row) {
        String text = Stream.of(row.title(), row.counterparty())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        String folded = Condition.fold(text);
        return folded.length() > SEARCH_TEXT ? folded.substring(0, SEARCH_TEXT) : folded;
    }

    /**
     * The matching records that someone may see, from where a page begins.
     *
     * @param after cursor of the last row before, or null for the first page
     */
    public ListPage<ListedRecord> page(
            RecordCriteria criteria,
            Visibility visibility,
            RecordSort sort,
            boolean descending,
            String after,
            int limit) {
        Condition condition = RecordConditions.of(criteria, visibility, zone);
        ListOrder order = sort.order(descending);
        if (after != null) {
            order.after(condition, after);
        }
        List<Object> values = condition.values();
        values.add(limit + 1);
        List<ListedRecord> rows = jdbc.query(
                SELECT + FROM + CASES_AND_TIES + condition.where() + order.orderBy() + " LIMIT ?",
                RecordTable::listed,
                values.toArray());
        if (rows.size() <= limit) {
            return new ListPage<>(rows, null);
        }
        List<ListedRecord> page = rows.subList(0, limit);
        return new ListPage<>(page, sort.cursor(page.get(limit - 1)));
    }

    /** How many matching records someone may see. */
    public long count(RecordCriteria criteria, Visibility visibility) {
        Condition condition = RecordConditions.of(criteria, visibility, zone);
        return jdbc.queryForObject(
                "SELECT COUNT(*)" + FROM + condition.where(),
                Long.class,
                condition.values().toArray());
    }

    private static ListedRecord listed(ResultSet row, int index) throws SQLException {
        long published = row.getLong("published_at");
        Instant publishedAt = row.wasNull() ? null : Instant.ofEpochMilli(published);
        RecordRow record = new RecordRow(
                row.getString("node_id"),
                row.getString("case_node"),
                new Diarienummer(row.getString("series_code"), row.getInt("series_year"), row.getInt("running_number")),
                row.getInt("record_number"),
                row.getObject("record_date", LocalDate.class),
                Direction.valueOf(row.getString("direction")),
                row.getString("record_kind"),
                row.getString("record_title"),
                row.getString("public_title"),
                row.getString("counterparty"),
                row.getString("public_counterparty"),
                row.getInt("is_secret") != 0,
                row.getInt("is_voided") != 0,
                publishedAt,
                row.getString("attachment_of"),
                row.getString("superseded_by"));
        return new ListedRecord(
                record,
                Instant.ofEpochMilli(row.getLong("registered_at")),
                CaseStatus.valueOf(row.getString("case_status")),
                row.getString("case_handler"),
                row.getInt("case_secret") != 0,
                row.getString("case_title"),
                row.getString("public_case_title"),
                row.getObject("main_number", Integer.class),
                row.getObject("newer_number", Integer.class));
    }
}
