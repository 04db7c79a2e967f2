package se.diarium.register.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import se.diarium.register.Responsibility;

/** The condition of a list on rows of a table of lists, with the values of its marks. */
public final class Condition {

    /** The day a case was settled; with a mark for the day that open ones are taken as of. */
    private static final String SETTLED = "COALESCE(c.closed_on, c.voided_on, ?)";

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** A text as columns that are searched in hold it. */
    public static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** @param part in SQL, with a mark for each value */
    public Condition and(String part, Object... given) {
        parts.add("(" + part + ")");
        values.addAll(Arrays.asList(given));
        return this;
    }

    /** That the column holds the value; null is any. */
    public Condition equal(String column, Object value) {
        return value == null ? this : and(column + " = ?", value);
    }

    /** That the column holds one of the values; none is any. */
    public Condition in(String column, Collection<?> accepted) {
        return accepted.isEmpty() ? this : and(column + " IN (" + marks(accepted) + ")", accepted.toArray());
    }

    /** That a body is responsible for the case; null is any. */
    public Condition responsible(Responsibility responsible) {
        if (responsible == null) {
            return this;
        }
        List<String> alternatives = new ArrayList<>(List.of("1 = 0"));
        List<Object> given = new ArrayList<>();
        for (Responsibility.Tenure tenure : responsible.tenures()) {
            String alternative = "c.series_code = ?";
            given.add(tenure.series());
            if (tenure.from() != null) {
                alternative += " AND " + SETTLED + " >= ?";
                given.addAll(List.of(responsible.today(), tenure.from()));
            }
            if (tenure.until() != null) {
                alternative += " AND " + SETTLED + " <= ?";
                given.addAll(List.of(responsible.today(), tenure.until()));
            }
            alternatives.add(alternative);
        }
        return and(String.join(" OR ", alternatives), given.toArray());
    }

    /** That the column, which is in small letters, holds the text somewhere; null is any. */
    public Condition contains(String column, String text) {
        if (text == null) {
            return this;
        }
        String literal = fold(text.strip()).replaceAll("[!%_]", "!$0");
        return and(column + " LIKE ? ESCAPE '!'", "%" + literal + "%");
    }

    /** That someone may see the row. */
    public Condition visible(Visibility visibility, Access access) {
        if (visibility.all() && visibility.secretToo()) {
            return this;
        }
        String own = access.handler() + " = ?";
        if (visibility.all()) {
            return and(own + " OR " + access.open(), visibility.user());
        }
        List<String> shown = new ArrayList<>();
        if (!visibility.bodies().isEmpty()) {
            shown.add(access.caseNode() + " IN (SELECT b.node_id FROM dia_case_body b WHERE b.body_code IN ("
                    + marks(visibility.bodies()) + "))");
        }
        if (!visibility.shown().isEmpty()) {
            shown.add(access.caseNode() + " IN (" + marks(visibility.shown()) + ")");
        }
        if (shown.isEmpty()) {
            return and(own, visibility.user());
        }
        List<Object> accepted = new ArrayList<>();
        accepted.add(visibility.user());
        accepted.addAll(visibility.bodies());
        accepted.addAll(visibility.shown());
        return and(own + " OR " + access.open() + " AND (" + String.join(" OR ", shown) + ")", accepted.toArray());
    }

    private static String marks(Collection<?> accepted) {
        return String.join(", ", Collections.nCopies(accepted.size(), "?"));
    }

    public String where() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    /** A fresh list of the values, in the order of their marks. */
    public List<Object> values() {
        return new ArrayList<>(values);
    }
}
