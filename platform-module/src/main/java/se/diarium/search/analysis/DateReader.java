package se.diarium.search.analysis;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates as people write them in Swedish: {@code 29 maj 2024}, {@code den 29:e maj}, {@code 28–29 maj 2024}, {@code
 * 2024-05-29}, {@code 29/5 2024}, {@code 29.5.2024}, {@code maj 2024} and {@code 2024-05}. What is no day of the calendar
 * is none. Safe for many threads.
 *
 * <p>In a query a diarienummer with its series comes before a date at the same place, a date with its day before a number without
 * series ({@code 29/5 2024} is no {@code 5/2024}), and a number without series before a date without day ({@code 2024-05}).
 */
public final class DateReader {

    private static final int MONTH_PREFIX = 3;
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("maj", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final String SPACE = "[\\s\u00a0]{1,3}";
    private static final String DASH = "[-\u2010\u2011\u2013\u2212]";
    private static final String DAY = "(?<day>\\d{1,2})(?::?[ae])?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String BEFORE = "(?<![\\p{L}\\p{N}]|\\p{N}[.,:/\u2010\u2011\u2013-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}]|[.,:/\u2010\u2011\u2013-]\\p{N})";
    private static final String NAME =
            "(?<name>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
                    + "|(?:jan|febr|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\.?)";

    private static final Pattern WITH_DAY = compiled("(?:den" + SPACE + ")?(?:(?<first>\\d{1,2})[\\s\u00a0]?" + DASH
            + "[\\s\u00a0]?)?" + DAY + SPACE + NAME + "(?:,?" + SPACE + YEAR + ")?");
    private static final Pattern MONTH_ONLY = compiled(NAME + ",?" + SPACE + YEAR);
    private static final Pattern YEAR_FIRST =
            compiled(YEAR + "(?<mark>" + DASH + "|[./])(?<month>\\d{2})(?:\\k<mark>(?<day>\\d{2}))?");
    private static final Pattern SLASHED =
            compiled("(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:,?" + SPACE + "|/|" + DASH + ")" + YEAR);
    private static final Pattern DOTTED =
            compiled("(?<day>\\d{1,2})\\.[\\s\u00a0]?(?<month>\\d{1,2})\\.[\\s\u00a0]?" + YEAR);

    /** The dates in a text, in order, not overlapping. */
    public List<DateMention> mentions(CharSequence text) {
        List<DateMention> mentions = new ArrayList<>();
        for (Matcher found = WITH_DAY.matcher(text); found.find(); ) {
            int month = month(found.group("name"));
            OptionalInt year = number(found.group("year"));
            String first = found.group("first");
            int dayStart = first == null ? found.start() : found.start("day");
            if (first != null) {
                add(mentions, year, month, number(first), found.start(), found.end("first"));
            }
            add(mentions, year, month, number(found.group("day")), dayStart, found.end());
        }
        for (Matcher found = MONTH_ONLY.matcher(text); found.find(); ) {
            int month = month(found.group("name"));
            add(mentions, number(found.group("year")), month, OptionalInt.empty(), found.start(), found.end());
        }
        for (Pattern figures : List.of(YEAR_FIRST, SLASHED, DOTTED)) {
            for (Matcher found = figures.matcher(text); found.find(); ) {
                int month = Integer.parseInt(found.group("month"));
                OptionalInt day = number(found.group("day"));
                add(mentions, number(found.group("year")), month, day, found.start(), found.end());
            }
        }
        return inOrder(mentions);
    }

    private static void add(
            List<DateMention> mentions, OptionalInt year, int month, OptionalInt day, int start, int end) {
        if (month < 1 || month > Month.DECEMBER.getValue()) {
            return;
        }
        int last = year.isPresent()
                ? YearMonth.of(year.getAsInt(), month).lengthOfMonth()
                : Month.of(month).maxLength();
        if (day.isEmpty() || day.getAsInt() >= 1 && day.getAsInt() <= last) {
            mentions.add(new DateMention(year, month, day, start, end));
        }
    }

    private static List<DateMention> inOrder(List<DateMention> mentions) {
        mentions.sort(Comparator.comparingInt(DateMention::start)
                .thenComparing(Comparator.comparingInt(DateMention::end).reversed()));
        List<DateMention> kept = new ArrayList<>(mentions.size());
        for (DateMention mention : mentions) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= mention.start()) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static int month(String name) {
        return MONTHS.get(name.substring(0, MONTH_PREFIX).toLowerCase(Locale.ROOT));
    }

    private static OptionalInt number(String figures) {
        return figures == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(figures));
    }

    private static Pattern compiled(String form) {
        return Pattern.compile(BEFORE + form + AFTER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
