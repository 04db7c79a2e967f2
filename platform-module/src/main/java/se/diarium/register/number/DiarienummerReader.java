package se.diarium.register.number;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads diarienummer as people write them: any spelling of the region's pattern, alone or in running text. Only known
 * series are read, since another authority's number has the same form. Safe for use by many threads.
 */
public final class DiarienummerReader {

    private static final Pattern TRAILING = Pattern.compile("[\\s.,;)]+$");

    private final DiarienummerPattern pattern;
    private final Set<String> series;
    private final YearReader years;
    private final List<Pattern> withSeries;
    private final List<Pattern> withoutSeries;

    /** @param knownSeries the series of all bodies, predecessors too */
    public DiarienummerReader(DiarienummerPattern pattern, Set<String> knownSeries) {
        this(pattern, knownSeries, Clock.systemDefaultZone());
    }

    DiarienummerReader(DiarienummerPattern pattern, Set<String> knownSeries, Clock clock) {
        knownSeries.forEach(known -> {
            if (!Diarienummer.isSeries(known)) {
                throw new IllegalArgumentException("not a series: " + known);
            }
        });
        this.pattern = pattern;
        this.series = new TreeSet<>(knownSeries);
        this.years = new YearReader(clock);
        Spelling spelling = new Spelling(pattern);
        this.withSeries = spelling.withSeries(series);
        this.withoutSeries = spelling.withoutSeries();
    }

    /** How the region writes its numbers. */
    public DiarienummerPattern pattern() {
        return pattern;
    }

    /**
     * The number that the whole input is. Where the region has one series only it may be left out.
     *
     * @return nothing when the input is anything else, or leaves out a series that is needed
     */
    public Optional<Diarienummer> read(String input) {
        if (input == null) {
            return Optional.empty();
        }
        String text = TRAILING.matcher(Label.strip(input.strip())).replaceFirst("");
        return mentions(text).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == text.length())
                .findFirst()
                .flatMap(this::complete);
    }

    private Optional<Diarienummer> complete(Mention mention) {
        Optional<String> known =
                mention.series().or(() -> series.size() == 1 ? series.stream().findFirst() : Optional.empty());
        return known.map(code -> new Diarienummer(code, mention.year(), mention.number()));
    }

    /**
     * Every number in running text or in a query, in order of place. Dates, telephone numbers, organisation numbers,
     * references to paragraphs and spans of years are left alone.
     */
    public List<Mention> mentions(CharSequence text) {
        NavigableMap<Integer, Mention> byPlace = new TreeMap<>();
        collect(withSeries, text, true, byPlace);
        collect(withoutSeries, text, false, byPlace);
        return List.copyOf(byPlace.values());
    }

    private void collect(
            List<Pattern> spellings, CharSequence text, boolean hasSeries, NavigableMap<Integer, Mention> byPlace) {
        for (Pattern spelling : spellings) {
            Matcher match = spelling.matcher(text);
            while (match.find()) {
                Candidate candidate = Candidate.of(text, match, hasSeries);
                if (isFree(candidate, byPlace)) {
                    believe(candidate).ifPresent(mention -> byPlace.put(mention.start(), mention));
                }
            }
        }
    }

    private static boolean isFree(Candidate candidate, NavigableMap<Integer, Mention> byPlace) {
        Map.Entry<Integer, Mention> last = byPlace.lowerEntry(candidate.end());
        return last == null || last.getValue().end() <= candidate.start();
    }

    private Optional<Mention> believe(Candidate candidate) {
        OptionalInt year = years.read(candidate.year());
        Optional<Integer> number = number(candidate.number());
        boolean lookAlike = candidate.series() == null
                ? LookAlikes.withoutSeries(candidate, pattern)
                : LookAlikes.withSeries(candidate);
        if (year.isEmpty() || number.isEmpty() || lookAlike) {
            return Optional.empty();
        }
        Optional<String> code = Optional.ofNullable(candidate.series()).map(DiarienummerReader::capitals);
        return Optional.of(new Mention(code, number.get(), year.getAsInt(), candidate.start(), candidate.end()));
    }

    private static Optional<Integer> number(String digits) {
        long value = Long.parseLong(digits);
        return value < 1 || value > Diarienummer.MAX_NUMBER ? Optional.empty() : Optional.of((int) value);
    }

    private static String capitals(String written) {
        return written.toUpperCase(Locale.ROOT);
    }

    /**
     * A number found in a text.
     *
     * @param series the code in capitals; empty when it is not written
     * @param year with century
     * @param start index of the first character
     * @param end index after the last character
     */
    public record Mention(Optional<String> series, int number, int year, int start, int end) {

        /** The key, when the series is written. */
        public Optional<Diarienummer> diarienummer() {
            return series.map(code -> new Diarienummer(code, year, number));
        }
    }
}
