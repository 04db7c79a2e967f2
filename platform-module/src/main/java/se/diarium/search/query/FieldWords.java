package se.diarium.search.query;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.search.Facet;
import se.diarium.search.NumberMention;

/**
 * The field words of the query language and the values they take.
 *
 * <table>
 * <caption>Field words</caption>
 * <tr><td>{@code organ:}, {@code body:}</td><td>a body's code or name</td></tr>
 * <tr><td>{@code typ:}, {@code type:}</td><td>a kind's code or name</td></tr>
 * <tr><td>{@code år:}, {@code ar:}, {@code year:}</td><td>{@code 2023}, {@code 2023..2024}, {@code 2023-2024}, {@code 2023..},
 *     {@code ..2024}</td></tr>
 * <tr><td>{@code dokument:}, {@code document:}</td><td>a kind of document of the governance model, its code or name</td></tr>
 * <tr><td>{@code period:}</td><td>years that a plan or report is about, as with {@code år:}</td></tr>
 * <tr><td>{@code modell:}, {@code model:}</td><td>code of the governance model that it is registered by</td></tr>
 * <tr><td>{@code genomför:}, {@code implements:}</td><td>the kind of plan that it carries on</td></tr>
 * <tr><td>{@code följer:}, {@code follows:}</td><td>the kind of plan that it follows up</td></tr>
 * <tr><td>{@code dnr:}, {@code diarienummer:}, {@code number:}</td><td>a diarienummer, or a running number</td></tr>
 * <tr><td>{@code §:}, {@code paragraf:}, {@code paragraph:}</td><td>a paragraph of minutes</td></tr>
 * </table>
 */
final class FieldWords {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("organ", Kind.BODY),
            Map.entry("body", Kind.BODY),
            Map.entry("typ", Kind.KIND),
            Map.entry("type", Kind.KIND),
            Map.entry("\u00e5r", Kind.YEAR),
            Map.entry("ar", Kind.YEAR),
            Map.entry("year", Kind.YEAR),
            Map.entry("dokument", Kind.DOCUMENT),
            Map.entry("document", Kind.DOCUMENT),
            Map.entry("period", Kind.PERIOD),
            Map.entry("modell", Kind.MODEL),
            Map.entry("model", Kind.MODEL),
            Map.entry("genomf\u00f6r", Kind.CARRIES_OUT),
            Map.entry("genomfor", Kind.CARRIES_OUT),
            Map.entry("implements", Kind.CARRIES_OUT),
            Map.entry("f\u00f6ljer", Kind.FOLLOWS_UP),
            Map.entry("foljer", Kind.FOLLOWS_UP),
            Map.entry("follows", Kind.FOLLOWS_UP),
            Map.entry("dnr", Kind.NUMBER),
            Map.entry("diarienummer", Kind.NUMBER),
            Map.entry("number", Kind.NUMBER),
            Map.entry("\u00a7", Kind.PARAGRAPH),
            Map.entry("paragraf", Kind.PARAGRAPH),
            Map.entry("paragraph", Kind.PARAGRAPH));

    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;
    private static final Pattern NAME = Pattern.compile("(\u00a7|\\p{L}{2,12}):[ \u00a0]?");
    private static final Pattern YEARS =
            Pattern.compile("(?<only>\\d{4})|(?<first>\\d{4})?(?:\\.\\.+|\u2026|-|\u2013)(?<last>\\d{4})?");
    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern PARAGRAPH = Pattern.compile("\\d{1,4}");

    private FieldWords() {}

    /** What a field word asks for. */
    enum Kind {
        BODY,
        KIND,
        YEAR,
        DOCUMENT,
        PERIOD,
        MODEL,
        CARRIES_OUT,
        FOLLOWS_UP,
        NUMBER,
        PARAGRAPH
    }

    /**
     * A field word.
     *
     * @param valueStart offset in the query where its value begins
     */
    record Found(Kind kind, int valueStart) {}

    /** The field word that begins at a place of the query; null when none does. */
    static Found at(String query, int place) {
        Matcher name = NAME.matcher(query).region(place, query.length());
        if (!name.lookingAt()) {
            return null;
        }
        Kind kind = KINDS.get(name.group(1).toLowerCase(Locale.ROOT));
        return kind == null ? null : new Found(kind, name.end());
    }

    /**
     * What the value asks for; null when the field has no such values.
     *
     * @param number the diarienummer that the value is; null when it is none
     */
    static Expression read(Kind kind, String value, NumberMention number) {
        if (value.chars().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        return switch (kind) {
            case BODY -> new Expression.Coded(Facet.BODY, value);
            case KIND -> new Expression.Coded(Facet.KIND, value);
            case YEAR -> years(value, Expression.Years::new);
            case DOCUMENT -> new Expression.Coded(Facet.DOCUMENT, value);
            case PERIOD -> years(value, Expression.Period::new);
            case MODEL -> new Expression.Related(Expression.Relation.MODEL, value);
            case CARRIES_OUT -> new Expression.Related(Expression.Relation.CARRIES_OUT, value);
            case FOLLOWS_UP -> new Expression.Related(Expression.Relation.FOLLOWS_UP, value);
            case NUMBER -> number == null ? runningNumber(value) : new Expression.OwnNumber(number);
            case PARAGRAPH ->
                PARAGRAPH.matcher(value).matches() ? new Expression.Section(Integer.parseInt(value)) : null;
        };
    }

    private static Expression years(String value, BiFunction<Integer, Integer, Expression> of) {
        Matcher years = YEARS.matcher(value);
        if (!years.matches()) {
            return null;
        }
        if (years.group("only") != null) {
            int only = Integer.parseInt(years.group("only"));
            return of.apply(only, only);
        }
        String first = years.group("first");
        String last = years.group("last");
        int from = first == null ? FIRST_YEAR : Integer.parseInt(first);
        int to = last == null ? LAST_YEAR : Integer.parseInt(last);
        return of.apply(Math.min(from, to), Math.max(from, to));
    }

    private static Expression runningNumber(String value) {
        return RUNNING_NUMBER.matcher(value).matches() ? new Expression.RunningNumber(Integer.parseInt(value)) : null;
    }
}
