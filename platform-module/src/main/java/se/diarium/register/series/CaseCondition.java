package se.diarium.register.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.diarium.register.CaseFilter;

/** The condition that a filter and someone's visibility put on rows of {@code dia_case c}. */
final class CaseCondition {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    CaseCondition(CaseFilter filter, Visibility visibility) {
        when(filter.series(), "c.series_code = ?");
        when(filter.year(), "c.series_year = ?");
        when(filter.status() == null ? null : filter.status().name(), "c.case_status = ?");
        when(filter.handler(), "c.case_handler = ?");
        when(filter.text() == null ? null : pattern(filter.text()), "c.search_text LIKE ? ESCAPE '!'");
        restrictTo(visibility);
    }

    private void when(Object value, String part) {
        if (value != null) {
            parts.add(part);
            values.add(value);
        }
    }

    private static String pattern(String text) {
        String literal = CaseRow.fold(text.strip()).replaceAll("[!%_]", "!$0");
        return "%" + literal + "%";
    }

    private void restrictTo(Visibility visibility) {
        if (visibility.all() && visibility.secretToo()) {
            return;
        }
        List<String> alternatives = new ArrayList<>();
        alternatives.add("c.case_handler = ?");
        values.add(visibility.user());
        if (visibility.all()) {
            alternatives.add("c.is_secret = 0");
        } else if (!visibility.bodies().isEmpty()) {
            String marks =
                    String.join(", ", Collections.nCopies(visibility.bodies().size(), "?"));
            alternatives.add(
                    "c.is_secret = 0 AND c.node_id IN (SELECT b.node_id FROM dia_case_body b WHERE b.body_code IN ("
                            + marks + "))");
            values.addAll(visibility.bodies());
        }
        parts.add("(" + String.join(" OR ", alternatives) + ")");
    }

    String where() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    /** A fresh list of the values, in the order of their marks. */
    List<Object> values() {
        return new ArrayList<>(values);
    }
}
