package se.diarium.register.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.RecordRef;
import se.diarium.register.number.Diarienummer;

/** Which record is in force in the place of one that was superseded, as the table of records knows it. */
public class SuccessorTable {

    private static final int LONGEST = 50;

    private final JdbcTemplate jdbc;

    public SuccessorTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A record that took the place of another.
     *
     * @param secret whether it or its case is secret
     */
    public record Successor(RecordRef record, boolean secret, boolean published) {}

    private record Step(String former, Successor successor) {}

    /**
     * The records in force, by the ids of those whose place they took, directly or by way of others. A record that nothing superseded
     * is not among them.
     *
     * @param visible which records the reader may know of; where a chain leads to another one it ends before that
     */
    public Map<String, RecordRef> inForce(Collection<String> ids, Predicate<Successor> visible) {
        Map<String, RecordRef> steps = new HashMap<>();
        Set<String> asked = new HashSet<>();
        Set<String> ahead = new HashSet<>(ids);
        for (int i = 0; i < LONGEST && !ahead.isEmpty(); i++) {
            asked.addAll(ahead);
            List<Step> found = read(ahead);
            ahead = new HashSet<>();
            for (Step step : found) {
                if (visible.test(step.successor())) {
                    RecordRef record = step.successor().record();
                    steps.put(step.former(), record);
                    if (!asked.contains(record.id())) {
                        ahead.add(record.id());
                    }
                }
            }
        }
        Map<String, RecordRef> ends = new HashMap<>();
        new HashSet<>(ids).stream().filter(steps::containsKey).forEach(id -> ends.put(id, end(id, steps)));
        return ends;
    }

    private static RecordRef end(String id, Map<String, RecordRef> steps) {
        RecordRef end = steps.get(id);
        for (int i = 0; i < LONGEST && steps.containsKey(end.id()); i++) {
            end = steps.get(end.id());
        }
        return end;
    }

    private List<Step> read(Set<String> ids) {
        List<String> values = new ArrayList<>(ids);
        return jdbc.query(
                "SELECT r.node_id AS former, n.node_id, n.series_code, n.series_year, n.running_number, n.record_number,"
                        + " n.is_secret, n.published_at, c.is_secret AS case_secret FROM dia_record r"
                        + " JOIN dia_record n ON n.node_id = r.superseded_by JOIN dia_case c ON c.node_id = n.case_node"
                        + " WHERE r.node_id IN (" + "?, ".repeat(values.size() - 1) + "?)",
                (row, index) -> new Step(
                        row.getString("former"),
                        new Successor(
                                new RecordRef(
                                        row.getString("node_id"),
                                        new Diarienummer(
                                                row.getString("series_code"),
                                                row.getInt("series_year"),
                                                row.getInt("running_number")),
                                        row.getInt("record_number")),
                                row.getInt("is_secret") != 0 || row.getInt("case_secret") != 0,
                                row.getObject("published_at") != null)),
                values.toArray());
    }
}
