package se.diarium.register.number;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
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
import java.util.stream.Stream;

/**
 * Reads diarienummer as people write them: any spelling of any of the region's patterns, alone or in running text. Only
 * known series are read, since another authority's number has the same form. Safe for use by many threads.
 */
public final class DiarienummerReader {

    private static final Pattern TRAILING = Pattern.compile("[\\s.,;)]+$");

    private final Numbering numbering;
    private final YearReader years;
    private volatile Ways ways;

    /** @param knownSeries the series of all bodies, predecessors too */
    public DiarienummerReader(Numbering numbering, Set<String> knownSeries) {
        this(numbering, knownSeries, Clock.systemDefaultZone());
    }

    /** Of a region with one pattern. */
    public DiarienummerReader(DiarienummerPattern pattern, Set<String> knownSeries) {
        this(Numbering.of(pattern), knownSeries);
    }

    DiarienummerReader(Numbering numbering, Set<String> knownSeries, Clock clock) {
        this.numbering = numbering;
        this.years = new YearReader(clock);
        this.ways = Ways.of(numbering, knownSeries);
    }

    /** Has the reader know these series, as the numbering writes them by now. */
    public void become(Set<String> knownSeries) {
        ways = Ways.of(numbering, knownSeries);
    }

    /** All forms in which the numbers of the known series are written. */
    private record Ways(Set<String> series, List<Way> withSeries, List<Way> withoutSeries) {

        /** A series is read as it is written first, and then as the others are. What leaves the series out comes last. */
        static Ways of(Numbering numbering, Set<String> known) {
            Set<String> series = new TreeSet<>(known);
            series.stream().filter(code -> !Diarienummer.isSeries(code)).forEach(code -> {
                throw new IllegalArgumentException("not a series: " + code);
            });
            Ways ways = new Ways(series, new ArrayList<>(), new ArrayList<>());
            List<DiarienummerPattern> patterns = numbering.patterns(series);
            for (boolean own : new boolean[] {true, false}) {
                for (DiarienummerPattern pattern : patterns) {
                    Set<String> read = new TreeSet<>(series);
                    read.removeIf(code -> own != numbering.patternOf(code).equals(pattern));
                    new Spelling(pattern).withSeries(read).forEach(form -> ways.withSeries()
                            .add(new Way(pattern, form, true)));
                }
            }
            patterns.sort(Comparator.comparing(DiarienummerPattern::showsSeries));
            for (DiarienummerPattern pattern : patterns) {
                new Spelling(pattern).withoutSeries().forEach(form -> ways.withoutSeries()
                        .add(new Way(pattern, form, false)));
            }
            return ways;
        }
    }

    /** A form in which the numbers of a pattern are written. */
    private record Way(DiarienummerPattern pattern, Pattern form, boolean hasSeries) {}

    /** How the region writes its numbers. */
    public Numbering numbering() {
        return numbering;
    }

    /**
     * The number that the whole input is. The series may be left out where the input can be a number of one series only, or is
     * written exactly as one body alone writes its numbers.
     *
     * @return nothing when the input is anything else, or leaves out a series that is needed
     */
    public Optional<Diarienummer> read(String input) {
        String text = bare(input);
        Ways now = ways;
        return whole(now.withSeries(), text).flatMap(Mention::diarienummer).or(() -> {
            List<Diarienummer> readings = now.series().stream()
                    .flatMap(code -> readWithout(now, code, text).stream())
                    .toList();
            List<Diarienummer> exact = readings.stream()
                    .filter(reading -> numbering.format(reading).equals(text))
                    .toList();
            return only(exact).or(() -> only(readings));
        });
    }

    private static Optional<Diarienummer> only(List<Diarienummer> readings) {
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    /**
     * The number that the whole input is, when the body is known: where the input leaves out the series, it is this one.
     *
     * @param code the series; null when it is not known
     * @return nothing when the input is anything else; a number of another series when it says so
     */
    public Optional<Diarienummer> read(String input, String code) {
        Ways now = ways;
        if (code == null || !now.series().contains(code)) {
            return read(input);
        }
        String text = bare(input);
        return whole(now.withSeries(), text).flatMap(Mention::diarienummer).or(() -> readWithout(now, code, text));
    }

    private Optional<Diarienummer> readWithout(Ways now, String code, String text) {
        List<Way> own = now.withoutSeries().stream()
                .filter(way -> way.pattern().equals(numbering.patternOf(code)))
                .toList();
        return whole(own, text).map(mention -> new Diarienummer(code, mention.year(), mention.number()));
    }

    private Optional<Mention> whole(List<Way> forms, String text) {
        return mentions(forms, text).stream()
                .filter(mention -> mention.start() == 0 && mention.end() == text.length())
                .findFirst();
    }

    private static String bare(String input) {
        return input == null ? "" : TRAILING.matcher(Label.strip(input.strip())).replaceFirst("");
    }

    /**
     * Every number in running text or in a query, in order of place. Dates, telephone numbers, organisation numbers,
     * references to paragraphs and spans of years are left alone.
     */
    public List<Mention> mentions(CharSequence text) {
        Ways now = ways;
        return mentions(
                Stream.concat(now.withSeries().stream(), now.withoutSeries().stream())
                        .toList(),
                text);
    }

    private List<Mention> mentions(List<Way> forms, CharSequence text) {
        NavigableMap<Integer, Mention> byPlace = new TreeMap<>();
        for (Way way : forms) {
            Matcher match = way.form().matcher(text);
            while (match.find()) {
                Candidate candidate = Candidate.of(text, match, way.hasSeries());
                if (isFree(candidate, byPlace)) {
                    believe(candidate, way.pattern()).ifPresent(mention -> byPlace.put(mention.start(), mention));
                }
            }
        }
        return List.copyOf(byPlace.values());
    }

    private static boolean isFree(Candidate candidate, NavigableMap<Integer, Mention> byPlace) {
        Map.Entry<Integer, Mention> last = byPlace.lowerEntry(candidate.end());
        return last == null || last.getValue().end() <= candidate.start();
    }

    private Optional<Mention> believe(Candidate candidate, DiarienummerPattern pattern) {
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
