package se.diarium.decision.member;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of memberships. */
class MembershipTable {

    private static final String COLUMNS =
            "id, body_code, person, member_name, party, member_role, place, first_day, last_day";

    private final JdbcTemplate jdbc;

    MembershipTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Membership made) {
        jdbc.update(
                "INSERT INTO dia_membership (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                made.id(),
                made.body(),
                made.person(),
                made.name(),
                made.party(),
                made.role().name(),
                made.order(),
                Date.valueOf(made.from()),
                day(made.to()));
    }

    void update(Membership changed) {
        jdbc.update(
                "UPDATE dia_membership SET person = ?, member_name = ?, party = ?, member_role = ?, place = ?, first_day = ?,"
                        + " last_day = ? WHERE id = ?",
                changed.person(),
                changed.name(),
                changed.party(),
                changed.role().name(),
                changed.order(),
                Date.valueOf(changed.from()),
                day(changed.to()),
                changed.id());
    }

    Optional<Membership> find(String body, String id) {
        return jdbc
                .query(
                        "SELECT " + COLUMNS + " FROM dia_membership WHERE id = ? AND body_code = ?",
                        MembershipTable::membership,
                        id,
                        body)
                .stream()
                .findFirst();
    }

    /** All there have been in a body, by their first days. */
    List<Membership> of(String body) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM dia_membership WHERE body_code = ? ORDER BY first_day, id",
                MembershipTable::membership,
                body);
    }

    /** The persons with an account who are or have been members of a body. */
    List<String> persons(String body) {
        return jdbc.queryForList(
                "SELECT DISTINCT person FROM dia_membership WHERE body_code = ? AND person IS NOT NULL ORDER BY person",
                String.class,
                body);
    }

    private static Membership membership(ResultSet row, int index) throws SQLException {
        Date last = row.getDate("last_day");
        return new Membership(
                row.getString("id"),
                row.getString("body_code"),
                row.getString("person"),
                row.getString("member_name"),
                row.getString("party"),
                MemberRole.valueOf(row.getString("member_role")),
                row.getInt("place"),
                row.getDate("first_day").toLocalDate(),
                last == null ? null : last.toLocalDate());
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
