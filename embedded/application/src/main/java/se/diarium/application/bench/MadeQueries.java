package se.diarium.application.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.diarium.application.bench.AskedQuery.Shape;
import se.diarium.search.Entry;

/**
 * Queries of people who look for something that is there: each is drawn from an entry, so that its words are distributed as the
 * register's are. Of a hundred 30 are one word, 30 two, 10 three, 10 a phrase of a heading, 10 a number and 10 one or two words within a
 * body; of single words a quarter are given by their beginning.
 */
final class MadeQueries {

    private static final int MADE = 20_000;
    private static final int PREFIX_LETTERS = 5;
    private static final long SEED = 7;

    private final List<AskedQuery> queries;

    /** @param size how many entries there are */
    MadeQueries(MadeEntries entries, int size) {
        queries = IntStream.range(0, MADE)
                .parallel()
                .mapToObj(ordinal -> made(entries, size, new SplittableRandom(SEED + ordinal)))
                .toList();
    }

    AskedQuery query(int ordinal) {
        return queries.get(ordinal % MADE);
    }

    private static AskedQuery made(MadeEntries entries, int size, SplittableRandom random) {
        Entry entry = entries.entry(random.nextInt(size));
        int drawn = random.nextInt(100);
        List<String> content = content(entry);
        if (drawn < 60) {
            return words(content, drawn < 30 ? 1 : 2, "", random);
        } else if (drawn < 70) {
            return words(content, 3, "", random);
        } else if (drawn < 80) {
            List<String> all = split(entry.title()).toList();
            return new AskedQuery(Shape.PHRASE, all.subList(0, Math.min(all.size(), 2)), "");
        } else if (drawn < 90) {
            return new AskedQuery(
                    Shape.NUMBER,
                    List.of(entry.diarienummer().toLowerCase(Locale.ROOT).split("/")),
                    "");
        }
        return words(content, 1 + random.nextInt(2), entry.body(), random);
    }

    private static AskedQuery words(List<String> content, int count, String body, SplittableRandom random) {
        List<String> chosen = Stream.generate(() -> content.get(random.nextInt(content.size())))
                .limit(count)
                .distinct()
                .toList();
        String first = chosen.get(0);
        return chosen.size() == 1 && first.length() > PREFIX_LETTERS && random.nextInt(4) == 0
                ? new AskedQuery(Shape.PREFIX, List.of(first.substring(0, PREFIX_LETTERS)), body)
                : new AskedQuery(Shape.WORDS, chosen, body);
    }

    private static List<String> content(Entry entry) {
        return Stream.concat(split(entry.title()), split(entry.text()))
                .filter(word -> word.length() > 2 && !SwedishWords.isFunction(word))
                .toList();
    }

    private static Stream<String> split(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-zåäöé]+")).filter(word -> !word.isEmpty());
    }
}
