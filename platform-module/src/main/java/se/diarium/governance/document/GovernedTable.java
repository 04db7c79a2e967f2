package se.diarium.governance.document;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.governance.model.Years;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.Numbering;
import se.diarium.register.series.Access;
import se.diarium.register.series.Condition;
import se.diarium.register.series.Visibility;

/** What records and cases are by a model, in its tables. */
class GovernedTable {

    private static final String OPEN = "r.case_secret = 0 AND r.is_secret = 0";
    private static final Access ACCESS = new Access("r.case_node", "r.case_handler", OPEN);
    private static final String PUBLISHED = "r.published_at IS NOT NULL AND " + OPEN;
    private static final String IN_YEARS = "g.first_year <= ? AND COALESCE(g.last_year, g.first_year) >= ?";
    private static final String DOCUMENTS =
            "SELECT g.node_id, g.document_kind, g.document_for, g.first_year, g.last_year, g.decision_body,"
                    + " g.decision_day, g.decision_paragraph, g.decision_outcome, r.series_code, r.series_year,"
                    + " r.running_number, r.record_number, r.record_date, r.%s AS shown_title, r.case_node, r.is_secret,"
                    + " n.node_id AS newer FROM dia_governed g JOIN dia_record r ON r.node_id = g.node_id"
                    + " LEFT JOIN dia_record n ON n.node_id = r.superseded_by AND n.is_secret = 0 AND n.is_voided = 0";
    private static final String CASES =
            "SELECT g.node_id, g.document_kind, g.document_for, g.first_year, g.last_year, c.series_code, c.series_year,"
                    + " c.running_number, c.%s AS shown_title, c.case_status"
                    + " FROM dia_governed g JOIN dia_case c ON c.node_id = g.node_id";

    private final JdbcTemplate jdbc;
    private final Numbering numbering;

    GovernedTable(JdbcTemplate jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    /** A document, the node of its case, and the node whose permissions it has. */
    record Found(GovernedDocument document, String inCase, String permissions) {}

    void put(GovernedRow row) {
        remove(row.nodeId());
        Decision decision = row.decision();
        jdbc.update(
                "INSERT INTO dia_governed (node_id, model_code, document_kind, document_for, first_year, last_year,"
                        + " decision_body, decision_day, decision_paragraph, decision_outcome)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.nodeId(),
                row.model(),
                row.kind(),
                row.documentFor(),
                row.firstYear(),
                row.lastYear(),
                decision == null ? null : decision.body(),
                decision == null ? null : Date.valueOf(decision.date()),
                decision == null ? null : decision.paragraph(),
                decision == null ? null : decision.outcome().name());
    }

    void remove(String nodeId) {
        jdbc.update("DELETE FROM dia_governed WHERE node_id = ?", nodeId);
    }

    void tie(String source, String target, PlanTie tie) {
        untie(source, target, tie);
        jdbc.update(
                "INSERT INTO dia_plan_tie (source_node, target_node, tie) VALUES (?, ?, ?)",
                source,
                target,
                tie.name());
    }

    void untie(String source, String target, PlanTie tie) {
        jdbc.update(
                "DELETE FROM dia_plan_tie WHERE source_node = ? AND target_node = ? AND tie = ?",
                source,
                target,
                tie.name());
    }

    /** The documents of some years that someone may see by the rows; those that are voided are none. */
    List<Found> documents(String model, int firstYear, int lastYear, Visibility visibility) {
        return documents("record_title", ofYears(model, firstYear, lastYear).visible(visibility, ACCESS));
    }

    /** The published documents of some years. */
    List<Found> published(String model, int firstYear, int lastYear) {
        return documents("public_title", ofYears(model, firstYear, lastYear).and(PUBLISHED));
    }

    /** The published document that is a record; nothing where the record is of no kind of the model. */
    Optional<GovernedDocument> published(String model, String id) {
        Condition condition = new Condition()
                .equal("g.model_code", model)
                .equal("g.node_id", id)
                .and("r.is_voided = 0")
                .and(PUBLISHED);
        return documents("public_title", condition).stream()
                .map(Found::document)
                .findFirst();
    }

    private static Condition ofYears(String model, int firstYear, int lastYear) {
        return new Condition()
                .equal("g.model_code", model)
                .and(
                        IN_YEARS + " OR g.first_year IS NULL AND r.record_date BETWEEN ? AND ?",
                        lastYear,
                        firstYear,
                        Date.valueOf(LocalDate.of(firstYear, 1, 1)),
                        Date.valueOf(LocalDate.of(lastYear, 12, 31)))
                .and("r.is_voided = 0 AND r.case_status <> 'VOIDED'");
    }

    private List<Found> documents(String title, Condition condition) {
        Map<String, Set<String>> implementing = ties(PlanTie.IMPLEMENTS, condition);
        Map<String, Set<String>> followsUp = ties(PlanTie.FOLLOWS_UP, condition);
        return jdbc.query(
                DOCUMENTS.formatted(title) + condition.where()
                        + " ORDER BY r.series_year, r.running_number, r.series_code, r.record_number",
                (row, index) -> found(row, implementing, followsUp),
                condition.values().toArray());
    }

    private Map<String, Set<String>> ties(PlanTie tie, Condition condition) {
        List<Object> values = condition.values();
        values.add(tie.name());
        return jdbc
                .query(
                        "SELECT t.source_node, t.target_node FROM dia_governed g"
                                + " JOIN dia_record r ON r.node_id = g.node_id"
                                + " JOIN dia_plan_tie t ON t.source_node = g.node_id" + condition.where()
                                + " AND t.tie = ?",
                        (row, index) -> Map.entry(row.getString(1), row.getString(2)),
                        values.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private Found found(ResultSet row, Map<String, Set<String>> implementing, Map<String, Set<String>> followsUp)
            throws SQLException {
        String id = row.getString("node_id");
        GovernedDocument document = new GovernedDocument(
                id,
                number(row),
                numbering.format(number(row)),
                row.getInt("record_number"),
                row.getString("shown_title"),
                row.getString("document_kind"),
                row.getString("document_for"),
                years(row),
                row.getObject("record_date", LocalDate.class),
                decision(row),
                row.getString("newer"),
                implementing.getOrDefault(id, Set.of()),
                followsUp.getOrDefault(id, Set.of()));
        String inCase = row.getString("case_node");
        return new Found(document, inCase, row.getInt("is_secret") != 0 ? id : inCase);
    }

    /** The cases for documents of some years that someone may see by the rows; those that are voided are none. */
    List<GovernedCase> cases(String model, int firstYear, int lastYear, Visibility visibility) {
        return cases("case_title", ofCases(model, firstYear, lastYear).visible(visibility, Access.OF_CASES));
    }

    /** Those of the cases in which something is published. */
    List<GovernedCase> publicCases(String model, int firstYear, int lastYear) {
        return cases(
                "public_title",
                ofCases(model, firstYear, lastYear)
                        .and("c.is_secret = 0 AND EXISTS (SELECT 1 FROM dia_record r WHERE r.case_node = c.node_id AND "
                                + PUBLISHED + ")"));
    }

    private static Condition ofCases(String model, int firstYear, int lastYear) {
        return new Condition()
                .equal("g.model_code", model)
                .and(IN_YEARS, lastYear, firstYear)
                .and("c.case_status <> 'VOIDED'");
    }

    private List<GovernedCase> cases(String title, Condition condition) {
        return jdbc.query(
                CASES.formatted(title) + condition.where() + " ORDER BY c.series_year, c.running_number, c.series_code",
                (row, index) -> new GovernedCase(
                        row.getString("node_id"),
                        number(row),
                        numbering.format(number(row)),
                        row.getString("shown_title"),
                        CaseStatus.valueOf(row.getString("case_status")),
                        row.getString("document_kind"),
                        row.getString("document_for"),
                        years(row)),
                condition.values().toArray());
    }

    private static Diarienummer number(ResultSet row) throws SQLException {
        return new Diarienummer(row.getString("series_code"), row.getInt("series_year"), row.getInt("running_number"));
    }

    private static Years years(ResultSet row) throws SQLException {
        Integer first = row.getObject("first_year", Integer.class);
        Integer last = row.getObject("last_year", Integer.class);
        return first == null ? null : new Years(first, last == null ? first : last);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("decision_day", LocalDate.class);
        return day == null
                ? null
                : new Decision(
                        row.getString("decision_body"),
                        day,
                        row.getString("decision_paragraph"),
                        null,
                        Outcome.valueOf(row.getString("decision_outcome")));
    }
}
