package se.diarium.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A date found in text, however it is written.
 *
 * @param year empty when the text names a day of any year ({@code den 29 maj})
 * @param month 1 to 12
 * @param day empty when the text names a month of a year ({@code maj 2024})
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record DateMention(OptionalInt year, int month, OptionalInt day, int start, int end) {

    /** The term to look it up by: the narrowest one. */
    public String term() {
        return terms().get(0);
    }

    /**
     * The terms it is indexed under, the narrowest first: a day of a year is found by its month and by its day too. {@code
     * date:2024-05-29}, {@code month:2024-05} and {@code day:05-29}.
     */
    public List<String> terms() {
        List<String> terms = new ArrayList<>();
        if (year.isPresent() && day.isPresent()) {
            terms.add(String.format(Locale.ROOT, "date:%04d-%02d-%02d", year.getAsInt(), month, day.getAsInt()));
        }
        year.ifPresent(value -> terms.add(String.format(Locale.ROOT, "month:%04d-%02d", value, month)));
        day.ifPresent(value -> terms.add(String.format(Locale.ROOT, "day:%02d-%02d", month, value)));
        return terms;
    }

    /** Whether it names one day, so that its figures cannot be taken for anything else. */
    public boolean isOneDay() {
        return year.isPresent() && day.isPresent();
    }
}
