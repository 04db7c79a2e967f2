package se.diarium.application.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import se.diarium.search.Entry;
import se.diarium.search.EntryType;

/**
 * Entries of a register, the same for the same ordinal every time: a fifth of them cases, the others records with a text; 150 words each on
 * average. Numbers run within a series and a year.
 */
final class MadeEntries {

    static final List<String> BODIES = List.of("RS", "HSN", "RUN", "RF", "PN", "AU");

    private static final List<String> KINDS =
            List.of("letter", "report", "minutesExtract", "plan", "minutes", "other", "governingDocument");
    private static final List<String> STATES =
            List.of("CLOSED", "DECIDED", "ARCHIVED", "IN_PREPARATION", "DISPATCHED", "FOR_DECISION");
    private static final int FIRST_YEAR = 2005;
    private static final int YEARS = 21;
    private static final int LEAST_WORDS = 110;
    private static final int MOST_WORDS = 240;
    private static final double FUNCTION_WORDS = 0.42;
    private static final double COMPOUNDS = 0.15;
    private static final double MENTIONS = 0.01;
    private static final double PAGES = 0.02;
    private static final double PARTIES = 0.5;
    private static final double DECISIONS = 0.4;
    private static final int A_CASE = 5;
    private static final long SEED = 20_261_123;

    private final SwedishWords words;
    private final Zipf ofBodies = new Zipf(BODIES.size());
    private final Zipf ofKinds = new Zipf(KINDS.size());

    MadeEntries(SwedishWords words) {
        this.words = words;
    }

    /** @param ordinal from 0 */
    Entry entry(int ordinal) {
        SplittableRandom random = new SplittableRandom(SEED + ordinal);
        boolean ofCase = ordinal % A_CASE == 0;
        String series = BODIES.get(ofBodies.draw(random));
        int year = FIRST_YEAR + ordinal % YEARS;
        int number = 1 + ordinal / YEARS;
        LocalDate date = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Entry(
                new UUID(random.nextLong(), ordinal).toString(),
                ofCase ? EntryType.CASE : EntryType.RECORD,
                series + "/" + number + "/" + year,
                series,
                year,
                number,
                ofCase ? 0 : 1 + random.nextInt(9),
                series,
                ofCase ? "case" : KINDS.get(ofKinds.draw(random)),
                heading(random),
                random.nextDouble() < PARTIES ? capital(content(random)) + " AB" : "",
                ofCase ? "" : text(random),
                date,
                random.nextDouble() < DECISIONS ? "Regionstyrelsen " + date + " § " + (1 + random.nextInt(250)) : "",
                STATES.get(random.nextInt(STATES.size())),
                Set.of(),
                ofCase ? "" : content(random) + ".pdf",
                !ofCase && random.nextInt(A_CASE) == 0,
                Instant.from(date.atStartOfDay(ZoneOffset.UTC)));
    }

    /** Entries from an ordinal on. */
    List<Entry> entries(int from, int to) {
        return IntStream.range(from, to).parallel().mapToObj(this::entry).toList();
    }

    private String heading(SplittableRandom random) {
        StringBuilder heading = new StringBuilder(capital(content(random)));
        int more = 1 + random.nextInt(4);
        for (int i = 0; i < more; i++) {
            heading.append(' ');
            if (i > 0 && random.nextBoolean()) {
                heading.append(words.function(random)).append(' ');
            }
            heading.append(content(random));
        }
        return heading.toString();
    }

    private String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int left = LEAST_WORDS + random.nextInt(MOST_WORDS - LEAST_WORDS);
        while (left > 0) {
            int length = Math.min(left, 6 + random.nextInt(14));
            for (int i = 0; i < length; i++) {
                String word = any(random);
                text.append(i == 0 ? capital(word) : word).append(i + 1 < length ? " " : ". ");
            }
            left -= length;
            if (random.nextDouble() < PAGES) {
                text.append('\f');
            }
        }
        return text.toString();
    }

    private String any(SplittableRandom random) {
        double drawn = random.nextDouble();
        if (drawn < MENTIONS) {
            return random.nextBoolean()
                    ? "RS/" + (1 + random.nextInt(900)) + "/" + (FIRST_YEAR + random.nextInt(YEARS))
                    : "§ " + (1 + random.nextInt(250));
        }
        return drawn < MENTIONS + FUNCTION_WORDS ? words.function(random) : content(random);
    }

    private String content(SplittableRandom random) {
        return random.nextDouble() < COMPOUNDS ? words.compound(random) : words.word(random);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
