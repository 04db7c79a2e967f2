package se.diarium.governance.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.governance.model.Placeholders;

/** Fills the texts of a calendar's entries: years, and the days of other entries. */
final class RowText {

    private static final Pattern DATE = Pattern.compile("\\{date ([a-z0-9-]+)}");

    private final ModelYear context;
    private final DueText dates;

    RowText(ModelYear context, Locale language) {
        this.context = context;
        this.dates = new DueText(language, false);
    }

    String fill(String text) {
        String dated = DATE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        context.entry(place.group(1)).map(dates::of).orElse("")));
        return years(dated, context.year());
    }

    static String years(String text, int year) {
        return Placeholders.fill(text, name -> "year".equals(name) ? year : null);
    }
}
