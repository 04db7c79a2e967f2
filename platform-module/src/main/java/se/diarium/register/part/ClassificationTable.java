package se.diarium.register.part;

import org.springframework.jdbc.core.JdbcTemplate;

/** The table of what cases are classified as, from which lists are read. */
class ClassificationTable {

    private final JdbcTemplate jdbc;

    ClassificationTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param code null for a case that is not classified */
    void keep(String caseId, String code) {
        jdbc.update("DELETE FROM dia_classification WHERE node_id = ?", caseId);
        if (code != null) {
            jdbc.update("INSERT INTO dia_classification (node_id, code) VALUES (?, ?)", caseId, code);
        }
    }
}
