package se.diarium.governance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** The versions of the models in their tables. They are added and read, never changed. */
class ModelTable {

    private static final String SELECT =
            "SELECT model_code, model_version, origin, changed_by, changed_at FROM dia_model";
    private static final int PART_CODE_POINTS = 2_000;

    private final JdbcTemplate jdbc;

    ModelTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many versions were ever added; tells whether there is something to read. */
    long changes() {
        return jdbc.queryForObject("SELECT changes FROM dia_model_state WHERE id = 1", Long.class);
    }

    /** Until the transaction ends, nobody else adds a version. */
    void lock() {
        jdbc.update("UPDATE dia_model_state SET changes = changes + 1 WHERE id = 1");
    }

    List<String> codes() {
        return jdbc.queryForList("SELECT DISTINCT model_code FROM dia_model ORDER BY model_code", String.class);
    }

    /** The versions of a model, the latest first. */
    List<ModelChange> history(String code) {
        return jdbc.query(SELECT + " WHERE model_code = ? ORDER BY model_version DESC", ModelTable::change, code);
    }

    Optional<ModelChange> find(String code, int version) {
        return jdbc
                .query(SELECT + " WHERE model_code = ? AND model_version = ?", ModelTable::change, code, version)
                .stream()
                .findFirst();
    }

    /** The file of a version. */
    String yaml(ModelChange version) {
        return String.join(
                "",
                jdbc.queryForList(
                        "SELECT part_text FROM dia_model_part WHERE model_code = ? AND model_version = ? ORDER BY part",
                        String.class,
                        version.code(),
                        version.version()));
    }

    /** The codes of the models by whose kinds something is registered. */
    Set<String> codesInUse() {
        return new TreeSet<>(jdbc.queryForList("SELECT DISTINCT model_code FROM dia_governed", String.class));
    }

    /** How many documents are registered of each kind of a model. */
    Map<String, Long> documentsOfKinds(String code) {
        return documents("document_kind", code);
    }

    /** How many documents are registered for each body and unit of a model. */
    Map<String, Long> documentsForOwners(String code) {
        return documents("document_for", code);
    }

    private Map<String, Long> documents(String column, String code) {
        Map<String, Long> documents = new HashMap<>();
        jdbc.query(
                "SELECT g." + column + ", COUNT(*) FROM dia_governed g JOIN dia_record r ON r.node_id = g.node_id"
                        + " WHERE g.model_code = ? AND g." + column + " IS NOT NULL AND r.is_voided = 0 GROUP BY g."
                        + column,
                row -> {
                    documents.put(row.getString(1), row.getLong(2));
                },
                code);
        return documents;
    }

    void insert(ModelChange version, String yaml) {
        jdbc.update(
                "INSERT INTO dia_model (model_code, model_version, origin, changed_by, changed_at) VALUES (?, ?, ?, ?, ?)",
                version.code(),
                version.version(),
                version.origin().name(),
                version.changedBy(),
                version.changedAt().toEpochMilli());
        int part = 0;
        for (int from = 0; from < yaml.length(); part++) {
            int to =
                    yaml.offsetByCodePoints(from, Math.min(PART_CODE_POINTS, yaml.codePointCount(from, yaml.length())));
            jdbc.update(
                    "INSERT INTO dia_model_part (model_code, model_version, part, part_text) VALUES (?, ?, ?, ?)",
                    version.code(),
                    version.version(),
                    part,
                    yaml.substring(from, to));
            from = to;
        }
    }

    private static ModelChange change(ResultSet row, int index) throws SQLException {
        return new ModelChange(
                row.getString(1),
                row.getInt(2),
                ModelOrigin.valueOf(row.getString(3)),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
