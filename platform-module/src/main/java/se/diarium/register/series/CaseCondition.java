package se.diarium.register.series;

import java.util.List;
import se.diarium.register.CaseFilter;

/** The condition that a filter and someone's visibility put on rows of {@code dia_case c}. */
final class CaseCondition {

    private final Condition condition;

    CaseCondition(CaseFilter filter, Visibility visibility) {
        condition = new Condition()
                .equal("c.series_code", filter.series())
                .equal("c.series_year", filter.year())
                .equal(
                        "c.case_status",
                        filter.status() == null ? null : filter.status().name())
                .equal("c.case_handler", filter.handler())
                .responsible(filter.responsible())
                .contains("c.search_text", filter.text())
                .visible(visibility, Access.OF_CASES);
        classified(filter.classification());
    }

    private void classified(String code) {
        if (code != null) {
            String below = code.replaceAll("[!%_]", "!$0") + ".%";
            condition.and(
                    "c.node_id IN (SELECT k.node_id FROM dia_classification k WHERE k.code = ? OR k.code LIKE ? ESCAPE '!')",
                    code,
                    below);
        }
    }

    String where() {
        return condition.where();
    }

    /** A fresh list of the values, in the order of their marks. */
    List<Object> values() {
        return condition.values();
    }
}
