package se.diarium.governance.model;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years in texts of the model: {@code {year}}, {@code {year+1}}, {@code {from}}, {@code {to-1}}. */
public final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)([+-]\\d{1,2})?}");

    private Placeholders() {}

    /**
     * The text with its years.
     *
     * @param years the year of a name; null for a name that stands for none, which is left as it is
     */
    public static String fill(String text, Function<String, Integer> years) {
        return PLACE.matcher(text).replaceAll(place -> {
            Integer year = years.apply(place.group(1));
            String shift = place.group(2);
            return Matcher.quoteReplacement(
                    year == null
                            ? place.group()
                            : String.valueOf(year + (shift == null ? 0 : Integer.parseInt(shift))));
        });
    }
}
