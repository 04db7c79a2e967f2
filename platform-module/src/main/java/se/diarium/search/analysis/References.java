package se.diarium.search.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.diarium.search.NumberMention;
import se.diarium.search.NumberReader;

/** Diarienummer, paragraphs and dates as terms that are the same for every spelling. */
public final class References {

    private final NumberReader numbers;
    private final SectionReader sections = new SectionReader();
    private final DateReader dates = new DateReader();

    public References(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** The terms of everything referred to in a text. */
    public Set<String> in(String text) {
        Set<String> terms = new LinkedHashSet<>();
        List<DateMention> days = dates.mentions(text);
        for (NumberMention mention : numbers.mentions(text)) {
            if (mention.series().isEmpty() && isWithin(days, mention)) {
                continue;
            }
            mention.series().ifPresent(series -> terms.add(number(series, mention.number(), mention.year())));
            terms.add(number(mention.number(), mention.year()));
        }
        for (SectionMention mention : sections.mentions(text)) {
            for (int paragraph = mention.first(); paragraph <= mention.last(); paragraph++) {
                terms.add(paragraph(paragraph));
            }
        }
        days.forEach(day -> terms.addAll(day.terms()));
        return terms;
    }

    /** Whether the figures of a number without series are those of a day. */
    private static boolean isWithin(List<DateMention> days, NumberMention number) {
        return days.stream()
                .anyMatch(day -> day.isOneDay() && day.start() < number.end() && number.start() < day.end());
    }

    /** The most precise term of a number that was mentioned. */
    public static String number(NumberMention mention) {
        return mention.series()
                .map(series -> number(series, mention.number(), mention.year()))
                .orElseGet(() -> number(mention.number(), mention.year()));
    }

    /** The term of a number with its series. */
    public static String number(String series, int number, int year) {
        return series.toLowerCase(Locale.ROOT) + '/' + number + '/' + year;
    }

    /** The term of a number whose series is not said. */
    public static String number(int number, int year) {
        return number + "/" + year;
    }

    /** The term of a paragraph of minutes. */
    public static String paragraph(int paragraph) {
        return "\u00a7" + paragraph;
    }
}
