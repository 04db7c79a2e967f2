package se.diarium.register.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.register.number.PatternPart.Field;
import se.diarium.register.number.PatternPart.Kind;
import se.diarium.register.number.PatternPart.Literal;

/** Reads the template of a pattern and refuses, with the reason, what could not be read back. */
final class TemplateParser {

    private static final int MAX_WIDTH = 9;
    private static final Pattern TOKEN = Pattern.compile(
            "\\{(?<name>[a-z]+)(?::(?<width>\\d{1,2}))?}|(?<literal>[-/:._ ]+)|(?<other>.)", Pattern.DOTALL);
    private static final Map<String, Kind> KINDS = Map.of(
            "series", Kind.SERIES,
            "number", Kind.NUMBER,
            "year", Kind.YEAR,
            "yy", Kind.SHORT_YEAR,
            "record", Kind.RECORD);

    private final String template;

    TemplateParser(String template) {
        if (template == null || template.isBlank()) {
            throw new IllegalArgumentException("the pattern of the diarienummer is empty");
        }
        this.template = template;
    }

    /** The parts up to the optional tail. */
    List<PatternPart> main() {
        int bracket = template.indexOf('[');
        List<PatternPart> parts = parse(bracket < 0 ? template : template.substring(0, bracket));
        check(count(parts, Kind.NUMBER) == 1, "{number} must stand in it once");
        check(count(parts, Kind.YEAR) + count(parts, Kind.SHORT_YEAR) == 1, "{year} or {yy} must stand in it once");
        check(count(parts, Kind.SERIES) <= 1, "{series} may stand in it once only");
        check(count(parts, Kind.RECORD) == 0, "{record} must stand in brackets at the end, as in [/{record}]");
        for (int i = 1; i < parts.size(); i++) {
            boolean glued = isDigits(parts.get(i - 1)) && isDigits(parts.get(i));
            check(!glued || ((Field) parts.get(i - 1)).isYear(), "a separator is needed after {number}");
        }
        return List.copyOf(parts);
    }

    /** The optional tail with the record's number, or nothing. */
    List<PatternPart> tail() {
        int bracket = template.indexOf('[');
        if (bracket < 0) {
            return List.of();
        }
        check(template.endsWith("]") && template.indexOf(']') == template.length() - 1, "the brackets must end it");
        List<PatternPart> parts = parse(template.substring(bracket + 1, template.length() - 1));
        check(
                parts.size() == 2 && parts.get(0) instanceof Literal && count(parts, Kind.RECORD) == 1,
                "the brackets must hold a separator and {record}");
        return List.copyOf(parts);
    }

    private List<PatternPart> parse(String text) {
        List<PatternPart> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            check(token.group("other") == null, "'" + token.group("other") + "' is not understood in it");
            parts.add(token.group("literal") != null ? new Literal(token.group("literal")) : field(token));
        }
        return parts;
    }

    private Field field(Matcher token) {
        Kind kind = KINDS.get(token.group("name"));
        check(kind != null, "{" + token.group("name") + "} is not known");
        if (token.group("width") == null) {
            return new Field(kind, 1);
        }
        int width = Integer.parseInt(token.group("width"));
        check(kind == Kind.NUMBER || kind == Kind.RECORD, "only {number} and {record} have a width");
        check(width >= 1 && width <= MAX_WIDTH, "a width is 1 to " + MAX_WIDTH);
        return new Field(kind, width);
    }

    private static boolean isDigits(PatternPart part) {
        return part instanceof Field field && field.kind() != Kind.SERIES;
    }

    private static long count(List<PatternPart> parts, Kind kind) {
        return parts.stream()
                .filter(part -> part instanceof Field field && field.kind() == kind)
                .count();
    }

    private void check(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException("the pattern \"" + template + "\" cannot be used: " + reason);
        }
    }
}
