package se.diarium.register.number;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.diarium.register.number.PatternPart.Field;
import se.diarium.register.number.PatternPart.Kind;
import se.diarium.register.number.PatternPart.Literal;

/**
 * How a region writes its diarienummer. The template holds {@code {series}}, {@code {number}} and {@code {year}} or
 * {@code {yy}} in the region's order with its separators ({@code - / : . _} and space); {@code {number:5}} is filled
 * up with zeros to five digits; the series may be left out; {@code [/{record:4}]} at the end lets the number of a
 * record follow. A class number, as the county administrative boards write it first, takes the series' place.
 */
public final class DiarienummerPattern {

    private final String template;
    private final List<PatternPart> parts;
    private final List<PatternPart> tail;

    private DiarienummerPattern(String template) {
        TemplateParser parser = new TemplateParser(template);
        this.template = template;
        this.parts = parser.main();
        this.tail = parser.tail();
    }

    /** @throws IllegalArgumentException when the template cannot be used; the message says why */
    public static DiarienummerPattern of(String template) {
        return new DiarienummerPattern(template);
    }

    /** The number as the region writes it, without a record number. */
    public String format(Diarienummer number) {
        return write(parts, number, 0);
    }

    /**
     * The designation of one record of the case.
     *
     * @throws IllegalStateException when the pattern has no place for a record number
     */
    public String format(Diarienummer number, int record) {
        if (tail.isEmpty()) {
            throw new IllegalStateException("the pattern \"" + template + "\" has no {record}");
        }
        return format(number) + write(tail, number, record);
    }

    /** The number as the name of a folder or file: every separator is a hyphen. */
    public String fileName(Diarienummer number) {
        return format(number).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    public String template() {
        return template;
    }

    List<PatternPart> parts() {
        return parts;
    }

    List<PatternPart> tail() {
        return tail;
    }

    boolean showsSeries() {
        return parts.stream().anyMatch(part -> part instanceof Field field && field.kind() == Kind.SERIES);
    }

    private static String write(List<PatternPart> parts, Diarienummer number, int record) {
        StringBuilder written = new StringBuilder();
        for (PatternPart part : parts) {
            written.append(part instanceof Field field ? value(field, number, record) : ((Literal) part).text());
        }
        return written.toString();
    }

    private static String value(Field field, Diarienummer number, int record) {
        return switch (field.kind()) {
            case SERIES -> number.series();
            case YEAR -> String.format(Locale.ROOT, "%04d", number.year());
            case SHORT_YEAR -> String.format(Locale.ROOT, "%02d", number.year() % 100);
            case NUMBER -> padded(number.number(), field.width());
            case RECORD -> padded(record, field.width());
        };
    }

    private static String padded(int value, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiarienummerPattern pattern && template.equals(pattern.template);
    }

    @Override
    public int hashCode() {
        return Objects.hash(template);
    }

    @Override
    public String toString() {
        return template;
    }
}
