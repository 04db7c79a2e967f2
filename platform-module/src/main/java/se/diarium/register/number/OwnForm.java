package se.diarium.register.number;

import java.util.Locale;
import se.diarium.register.number.PatternPart.Field;
import se.diarium.register.number.PatternPart.Kind;
import se.diarium.register.number.PatternPart.Literal;

/**
 * What a number without series must look like in running text to be believed: the region's own separator or a slash,
 * all four digits of the year or the pattern's own two, and the zeros where a hyphen would make it look like anything.
 */
final class OwnForm {

    private static final int DIGITS_OF_ORGANISATION_NUMBER = 6;

    private final String separator;
    private final boolean shortYear;
    private final int width;

    private OwnForm(String separator, boolean shortYear, int width) {
        this.separator = separator;
        this.shortYear = shortYear;
        this.width = width;
    }

    static OwnForm of(DiarienummerPattern pattern) {
        String separator = "";
        boolean shortYear = false;
        int width = 1;
        Field previous = null;
        String literal = "";
        for (PatternPart part : pattern.parts()) {
            if (part instanceof Literal between) {
                literal = between.text();
                continue;
            }
            Field field = (Field) part;
            if (previous != null && previous.kind() != Kind.SERIES && field.kind() != Kind.SERIES) {
                separator = literal;
            }
            shortYear = shortYear || field.kind() == Kind.SHORT_YEAR;
            width = field.kind() == Kind.NUMBER ? field.width() : width;
            literal = "";
            previous = field;
        }
        return new OwnForm(separator, shortYear && !pattern.showsSeries(), width);
    }

    boolean covers(Candidate found) {
        boolean slash = found.between().equals("/");
        boolean yearFits = found.year().length() == 4 || shortYear && !isDayAndMonth(found);
        if (!yearFits || found.between().isBlank()) {
            return false;
        }
        return slash || !separator.isBlank() && found.between().equals(separator) && isUnmistakable(found);
    }

    private boolean isUnmistakable(Candidate found) {
        int digits = found.number().length();
        return width > 1 && digits >= width && (found.yearFirst() || digits < DIGITS_OF_ORGANISATION_NUMBER);
    }

    /** Or a school year, or halves. */
    private static boolean isDayAndMonth(Candidate found) {
        String written = String.format(Locale.ROOT, "%s/%s", found.year(), found.number());
        return written.matches("(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])")
                || isSplitYear(found)
                || found.number().equals(found.year());
    }

    private static boolean isSplitYear(Candidate found) {
        return found.number().length() == 2
                && Integer.parseInt(found.number()) == (Integer.parseInt(found.year()) + 1) % 100;
    }
}
