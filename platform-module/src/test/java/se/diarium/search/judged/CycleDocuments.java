package se.diarium.search.judged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.search.Entry;
import se.diarium.search.EntryType;

/**
 * Writes the documents that come every year. In a text {@code {word}} stands for the word of the year, the body or the region; a body's
 * word may end with the year it is for.
 */
final class CycleDocuments {

    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");
    private static final String EACH = "each";
    private static final int YEAR_DIGITS = 4;

    private final CycleFile file;

    private CycleDocuments(CycleFile file) {
        this.file = file;
    }

    static List<CorpusDocument> of(CycleFile file) {
        return new CycleDocuments(file).documents();
    }

    private List<CorpusDocument> documents() {
        List<CorpusDocument> documents = new ArrayList<>();
        for (CycleFile.Series series : file.series()) {
            List<String> bodies = series.body().equals(EACH)
                    ? file.bodies().keySet().stream().sorted().toList()
                    : List.of(series.body());
            for (int year : series.years()) {
                bodies.forEach(body -> documents.add(document(series, body, year)));
            }
        }
        return documents;
    }

    private CorpusDocument document(CycleFile.Series series, String body, int year) {
        Map<String, String> words = words(body, year);
        String region = words.get("code");
        LocalDate date = LocalDate.parse((year + series.issued()) + "-" + series.day());
        int number = series.number() + Integer.parseInt(words.get("base"));
        String part = series.body().equals(EACH) ? "-" + body.toLowerCase(Locale.ROOT) : "";
        String id = series.topic() + '-' + region.toLowerCase(Locale.ROOT) + part + '-' + year;
        Entry entry = new Entry(
                id,
                EntryType.RECORD,
                body + '/' + number + '/' + date.getYear(),
                body,
                date.getYear(),
                number,
                1,
                body,
                Regions.kind(series.role()),
                written(series.title(), words),
                "",
                written(series.text(), words),
                date,
                decision(series, body, date, words),
                "CLOSED",
                Set.of(),
                "handling-1.pdf");
        return new CorpusDocument(
                entry,
                Map.of(
                        Fact.ID, Set.of(id),
                        Fact.TOPIC, Set.of(series.topic()),
                        Fact.ROLE, Set.of(series.role()),
                        Fact.REGION, Set.of(region),
                        Fact.YEAR, Set.of(Integer.toString(date.getYear())),
                        Fact.FOR, Set.of(Integer.toString(year)),
                        Fact.BODY, Set.of(body)));
    }

    /** Decided some days later, under a paragraph that follows from the date. */
    private static String decision(CycleFile.Series series, String body, LocalDate date, Map<String, String> words) {
        if (series.decision().isEmpty()) {
            return "";
        }
        String[] parts = series.decision().split(":", 2);
        String by = parts[0].equals(EACH) ? body : parts[0];
        LocalDate decided = date.plusDays(9);
        int paragraph = decided.getDayOfYear() / 2 + Integer.parseInt(words.get("base")) / 100;
        return new Matter.Decided(by, decided, paragraph, written(parts[1].strip(), words)).wording();
    }

    private Map<String, String> words(String body, int year) {
        Map<String, String> words = new HashMap<>(file.words());
        file.bodies().getOrDefault(body, Map.of()).forEach((word, value) -> {
            if (word.endsWith(Integer.toString(year))) {
                words.put(word.substring(0, word.length() - YEAR_DIGITS), value);
            } else {
                words.put(word, value);
            }
        });
        words.putAll(file.years().getOrDefault(year, Map.of()));
        for (int other = -1; other <= 2; other++) {
            words.put(List.of("prev", "year", "next", "third").get(other + 1), Integer.toString(year + other));
        }
        words.put("body", Regions.body(body));
        return words;
    }

    private static String written(String template, Map<String, String> words) {
        Matcher matcher = WORD.matcher(template);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(word(match, words)));
    }

    private static String word(MatchResult match, Map<String, String> words) {
        String word = words.get(match.group(1));
        if (word == null) {
            throw new IllegalArgumentException("No word for " + match.group() + " among " + words.keySet());
        }
        return word;
    }
}
