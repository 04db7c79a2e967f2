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
                .contains("c.search_text", filter.text())
                .visible(visibility, "c.is_secret = 0");
    }

    String where() {
        return condition.where();
    }

    /** A fresh list of the values, in the order of their marks. */
    List<Object> values() {
        return condition.values();
    }
}
