package se.diarium.application.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.diarium.application.bench.AskedQuery.Shape;
import se.diarium.search.Entry;

class MadeEntriesTest {

    private static final int SIZE = 2_000;

    private static MadeEntries made;
    private static List<Entry> entries;
    private static List<String> words;

    @BeforeAll
    static void make() throws IOException {
        made = new MadeEntries(SwedishWords.load());
        entries = made.entries(0, SIZE);
        words = entries.stream()
                .flatMap(entry -> Arrays.stream((entry.title() + " " + entry.text())
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-zåäöé]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void areTheSameEveryTime() throws IOException {
        assertThat(new MadeEntries(SwedishWords.load()).entries(10, 30)).isEqualTo(entries.subList(10, 30));
    }

    @Test
    void haveAHundredAndFiftyWordsOnAverage() {
        assertThat(words.size() / SIZE).isBetween(140, 160);
    }

    @Test
    void haveANumberEach() {
        assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> assertThat(entry.diarienummer())
                .isEqualTo(entry.series() + "/" + entry.number() + "/" + entry.year()));
    }

    @Test
    void useAFewWordsAllTheTimeAndMostWordsOnce() {
        Map<String, Long> counts =
                words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long ofMostFrequent = counts.values().stream()
                .sorted((one, other) -> Long.compare(other, one))
                .limit(100)
                .mapToLong(Long::longValue)
                .sum();

        assertThat((double) ofMostFrequent / words.size()).isBetween(0.4, 0.6);
        assertThat((double) counts.values().stream().filter(count -> count == 1).count() / counts.size())
                .isGreaterThan(0.4);
    }

    @Test
    void joinWordsWithTheirLinkLetters() {
        assertThat(words).anyMatch(word -> word.matches("verksamhets[a-zåäö]{4,}"));
        assertThat(words).noneMatch(word -> word.matches("verksamhet(plan|mål|beslut|budget|rapport)[a-zåäö]*"));
    }

    @Test
    void areAskedForInTheShapesPeopleUse() {
        MadeQueries queries = new MadeQueries(made, SIZE);
        Map<Shape, Long> shapes = IntStream.range(0, 1_000)
                .mapToObj(queries::query)
                .collect(Collectors.groupingBy(AskedQuery::shape, Collectors.counting()));

        assertThat(shapes.get(Shape.WORDS)).isBetween(600L, 800L);
        assertThat(shapes.get(Shape.PHRASE)).isBetween(70L, 130L);
        assertThat(shapes.get(Shape.NUMBER)).isBetween(70L, 130L);
        assertThat(shapes.get(Shape.PREFIX)).isBetween(30L, 150L);
    }

    @Test
    void areAskedForByWordsThatStandInThem() {
        MadeQueries queries = new MadeQueries(made, SIZE);

        assertThat(IntStream.range(0, 200)
                        .mapToObj(queries::query)
                        .filter(query -> query.shape() == Shape.WORDS)
                        .flatMap(query -> query.words().stream()))
                .allMatch(words::contains);
    }
}
