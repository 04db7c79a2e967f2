package se.diarium.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.number.Diarienummer;

/** Which cases are public: those in which something is published and that are not secret. */
class PublicCaseTable {

    private static final String PUBLIC_ONES = "c.is_secret = 0 AND EXISTS (SELECT 1 FROM dia_record r"
            + " WHERE r.case_node = c.node_id AND r.published_at IS NOT NULL AND r.is_secret = 0)";
    private static final String NUMBERS =
            "SELECT c.series_code, c.series_year, c.running_number FROM dia_case c WHERE ";

    private final JdbcTemplate jdbc;

    PublicCaseTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The nodes of those that were decided last, the last one first; said so that an index answers it, whose rows without a day are passed over. */
    List<String> decidedLast(int limit) {
        return jdbc.queryForList(
                "SELECT c.node_id FROM dia_case c WHERE c.decided_on > DATE '0001-01-01' AND " + PUBLIC_ONES
                        + " ORDER BY c.decided_on DESC, c.series_year DESC, c.running_number DESC, c.series_code LIMIT ?",
                String.class,
                limit);
    }

    /** How many there are. */
    long count() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM dia_case c WHERE " + PUBLIC_ONES, Long.class);
    }

    /** Some of them, in the order of their numbers. */
    List<Diarienummer> page(long offset, int limit) {
        return jdbc.query(
                NUMBERS + PUBLIC_ONES + " ORDER BY c.series_year, c.running_number, c.series_code LIMIT ? OFFSET ?",
                PublicCaseTable::number,
                limit,
                offset);
    }

    /** Those whose numbers are taken for this one when a figure, the series or the year is mistaken; that of the same year first. */
    List<Diarienummer> near(Diarienummer number, int limit) {
        List<Object> values = new ArrayList<>();
        values.add(number.number());
        values.add(number.year());
        values.add(number.series());
        values.add(number.series());
        values.add(number.year());
        Set<Integer> mistaken = mistaken(number.number());
        values.addAll(mistaken);
        values.add(number.year());
        values.add(limit);
        return jdbc.query(
                NUMBERS + PUBLIC_ONES + " AND (c.running_number = ? AND (c.series_year = ? OR c.series_code = ?)"
                        + " OR c.series_code = ? AND c.series_year = ? AND c.running_number IN ("
                        + "?, ".repeat(mistaken.size() - 1) + "?))"
                        + " ORDER BY CASE WHEN c.series_year = ? THEN 0 ELSE 1 END, c.series_year DESC, c.running_number,"
                        + " c.series_code LIMIT ?",
                PublicCaseTable::number,
                values.toArray());
    }

    /** The number with two neighbouring figures the other way round, with one left out, and those beside it. */
    private static Set<Integer> mistaken(int number) {
        Set<Integer> mistaken = new TreeSet<>(List.of(Math.max(1, number - 1), number + 1));
        String figures = Integer.toString(number);
        for (int i = 0; i + 1 < figures.length(); i++) {
            String swapped =
                    figures.substring(0, i) + figures.charAt(i + 1) + figures.charAt(i) + figures.substring(i + 2);
            mistaken.add(Integer.parseInt(swapped));
            mistaken.add(Integer.parseInt(figures.substring(0, i) + figures.substring(i + 1)));
        }
        return mistaken;
    }

    private static Diarienummer number(ResultSet row, int index) throws SQLException {
        return new Diarienummer(row.getString("series_code"), row.getInt("series_year"), row.getInt("running_number"));
    }
}
