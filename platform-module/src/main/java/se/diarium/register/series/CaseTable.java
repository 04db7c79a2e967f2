package se.diarium.register.series;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.CaseFilter;
import se.diarium.register.number.Diarienummer;

/** The table of given numbers: whose they are, and what lists of cases are read from. */
public class CaseTable {

    private static final String KEY = " WHERE series_code = ? AND series_year = ? AND running_number = ?";

    private final JdbcTemplate jdbc;

    public CaseTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a number, taken in this transaction, to its case. */
    public void insert(Diarienummer number, String nodeId, CaseRow row) {
        jdbc.update(
                "INSERT INTO dia_case (series_code, series_year, running_number, node_id, last_record, case_status,"
                        + " case_handler, is_secret, search_text) VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?)",
                number.series(),
                number.year(),
                number.number(),
                nodeId,
                row.status(),
                row.handler(),
                row.secret() ? 1 : 0,
                row.searchText());
    }

    public void update(String nodeId, CaseRow row) {
        jdbc.update(
                "UPDATE dia_case SET case_status = ?, case_handler = ?, is_secret = ?, search_text = ? WHERE node_id = ?",
                row.status(),
                row.handler(),
                row.secret() ? 1 : 0,
                row.searchText(),
                nodeId);
    }

    /** The id of the node of the case with this number. */
    public Optional<String> nodeOf(Diarienummer number) {
        return jdbc
                .queryForList(
                        "SELECT node_id FROM dia_case" + KEY,
                        String.class,
                        number.series(),
                        number.year(),
                        number.number())
                .stream()
                .findFirst();
    }

    /** Locks the case's row until the transaction ends. */
    public void lock(String nodeId) {
        jdbc.queryForList("SELECT node_id FROM dia_case WHERE node_id = ? FOR UPDATE", String.class, nodeId);
    }

    /** The bodies a case has been put before. */
    public List<String> bodies(String nodeId) {
        return jdbc.queryForList(
                "SELECT body_code FROM dia_case_body WHERE node_id = ? ORDER BY body_code", String.class, nodeId);
    }

    /** The body that a case for decision lies before; nothing where it is not known. */
    public Optional<String> liesBefore(String nodeId) {
        return jdbc.queryForList("SELECT at_body FROM dia_case WHERE node_id = ?", String.class, nodeId).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Takes the next record number of a case; the case's row stays locked until the transaction ends. */
    public int nextRecord(String nodeId) {
        jdbc.update("UPDATE dia_case SET last_record = last_record + 1 WHERE node_id = ?", nodeId);
        return jdbc.queryForObject("SELECT last_record FROM dia_case WHERE node_id = ?", Integer.class, nodeId);
    }

    /**
     * Takes a record number that a record brings; the case's row stays locked until the transaction ends. Numbers are taken in
     * rising order, so that one that has been passed is known to be taken or never to be.
     *
     * @return whether the number is higher than all before
     */
    public boolean keepRecord(String nodeId, int recordNumber) {
        return jdbc.update(
                        "UPDATE dia_case SET last_record = ? WHERE node_id = ? AND last_record < ?",
                        recordNumber,
                        nodeId,
                        recordNumber)
                == 1;
    }

    /** Notes that a case has been put before a body, and lies there now. */
    public void putBefore(String nodeId, String body) {
        jdbc.update("UPDATE dia_case SET at_body = ? WHERE node_id = ?", body, nodeId);
        show(nodeId, body);
    }

    /** Notes that the members of a body may see a case. */
    public void show(String nodeId, String body) {
        if (jdbc.queryForList(
                        "SELECT body_code FROM dia_case_body WHERE node_id = ? AND body_code = ? FOR UPDATE",
                        String.class,
                        nodeId,
                        body)
                .isEmpty()) {
            jdbc.update("INSERT INTO dia_case_body (node_id, body_code) VALUES (?, ?)", nodeId, body);
        }
    }

    /** The nodes of a page of the matching cases that someone may see, latest number first. */
    public List<String> page(CaseFilter filter, Visibility visibility, int offset, int limit) {
        CaseCondition condition = new CaseCondition(filter, visibility);
        List<Object> values = condition.values();
        values.add(limit);
        values.add(offset);
        return jdbc.queryForList(
                "SELECT c.node_id FROM dia_case c" + condition.where()
                        + " ORDER BY c.series_year DESC, c.running_number DESC, c.series_code LIMIT ? OFFSET ?",
                String.class,
                values.toArray());
    }

    /** How many matching cases someone may see. */
    public long count(CaseFilter filter, Visibility visibility) {
        CaseCondition condition = new CaseCondition(filter, visibility);
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM dia_case c" + condition.where(),
                Long.class,
                condition.values().toArray());
    }

    /** The nodes of cases in the order of their ids, after this one, to go through all of them a part at a time. */
    public List<String> nodesAfter(String nodeId, int limit) {
        return jdbc.queryForList(
                "SELECT node_id FROM dia_case WHERE node_id > ? ORDER BY node_id LIMIT ?", String.class, nodeId, limit);
    }
}
