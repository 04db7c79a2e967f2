package se.diarium.register.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.diarium.register.number.PatternPart.Field;
import se.diarium.register.number.PatternPart.Kind;
import se.diarium.register.number.PatternPart.Literal;

/**
 * The regular expressions for every spelling of a pattern: separators interchanged or left out beside letters, either
 * form of the year, zeros missing or added. The named groups are {@code series}, {@code number}, {@code year} and
 * {@code between}, which is what separates the year from the number.
 */
final class Spelling {

    /** Blanks within a line. */
    static final String BLANK = "[ \\t\\u00A0\\u2007\\u202F]";
    /** Hyphen, dashes and minus. */
    static final String DASH = "[-\\u2010-\\u2015\\u2212]";

    private static final String SEPARATOR =
            "(?:" + BLANK + "{0,3}(?:" + DASH + "|[/:])" + BLANK + "{0,3}|" + BLANK + "{1,3})";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_/@])(?<!\\p{N}[-.,:])(?<!\\p{L}-)";
    private static final String AFTER = "(?![\\p{L}\\p{N}_@])";
    private static final String DIGITS = "\\d{1,12}";

    private final DiarienummerPattern pattern;

    Spelling(DiarienummerPattern pattern) {
        this.pattern = pattern;
    }

    /** Spellings with one of the series, wherever the pattern puts it, and first when the pattern leaves it out. */
    List<Pattern> withSeries(Collection<String> series) {
        if (series.isEmpty()) {
            return List.of();
        }
        String names = series.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Spelling::exactly)
                .collect(Collectors.joining("|", "(?<series>", ")"));
        List<Field> fields = fields();
        if (!pattern.showsSeries()) {
            fields.add(0, new Field(Kind.SERIES, 1));
        }
        return expressions(fields, names);
    }

    /** Spellings without the series. */
    List<Pattern> withoutSeries() {
        List<Field> fields = fields();
        fields.removeIf(field -> field.kind() == Kind.SERIES);
        return expressions(fields, "");
    }

    private static String exactly(String series) {
        String before = Character.isDigit(series.charAt(0)) ? "(?<!\\d)" : "";
        String after = Character.isDigit(series.charAt(series.length() - 1)) ? "(?!\\d)" : "";
        return before + Pattern.quote(series) + after;
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        pattern.parts().forEach(part -> {
            if (part instanceof Field field) {
                fields.add(field);
            }
        });
        return fields;
    }

    private List<Pattern> expressions(List<Field> fields, String series) {
        List<Pattern> expressions = new ArrayList<>();
        expressions.add(expression(fields, series, false));
        if (gluesDigits()) {
            expressions.add(expression(fields, series, true));
        }
        return expressions;
    }

    private boolean gluesDigits() {
        List<PatternPart> parts = pattern.parts();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1) instanceof Field first
                    && parts.get(i) instanceof Field second
                    && first.kind() != Kind.SERIES
                    && second.kind() != Kind.SERIES) {
                return true;
            }
        }
        return false;
    }

    private Pattern expression(List<Field> fields, String series, boolean glued) {
        StringBuilder regex = new StringBuilder(BEFORE);
        Field previous = null;
        for (Field field : fields) {
            if (previous != null) {
                boolean letters = beside(previous) || beside(field);
                String separator = letters ? SEPARATOR + "?" : glued ? "" : SEPARATOR;
                regex.append(letters ? separator : "(?<between>" + separator + ")");
            }
            regex.append(expression(field, series, glued));
            previous = field;
        }
        if (!pattern.tail().isEmpty()) {
            regex.append("(?:").append(tailSeparator()).append("\\d{1,6})?");
        }
        return Pattern.compile(regex.append(AFTER).toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean beside(Field field) {
        return field.kind() == Kind.SERIES;
    }

    private static String expression(Field field, String series, boolean glued) {
        return switch (field.kind()) {
            case SERIES -> series;
            case NUMBER -> "(?<number>" + DIGITS + ")";
            case YEAR -> glued ? "(?<year>\\d{4})" : "(?<year>\\d{4}|\\d{2})";
            case SHORT_YEAR -> glued ? "(?<year>\\d{2})" : "(?<year>\\d{4}|\\d{2})";
            case RECORD -> throw new IllegalStateException("a record number stands in the tail");
        };
    }

    private String tailSeparator() {
        String literal = ((Literal) pattern.tail().get(0)).text();
        return literal.isBlank() ? BLANK + "{1,3}" : "[-/:]";
    }
}
