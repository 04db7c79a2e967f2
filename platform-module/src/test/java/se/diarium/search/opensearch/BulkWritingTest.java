package se.diarium.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.NumberReader;
import se.diarium.search.SearchIndexException;
import se.diarium.search.SearchUnavailableException;
import se.diarium.search.analysis.Synonyms;
import se.diarium.search.lucene.LuceneForms;

class BulkWritingTest {

    private static final Generation INDEX = new Generation("diarium-public-000001", Instant.EPOCH);
    private static final String DONE = "{\"delete\":{\"status\":200}}";
    private static final String FULL = "{\"delete\":{\"status\":429,\"error\":{\"type\":\"rejected_execution\"}}}";
    private static final NumberReader NO_NUMBERS = text -> List.of();

    private EngineDouble engine;

    @BeforeEach
    void startEngine() throws IOException {
        engine = new EngineDouble();
    }

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    @Test
    void whatThereWasNoRoomForIsSentAgainAndNothingElse() {
        engine.say(429, "{\"error\":{\"type\":\"rejected\"}}");
        engine.say(200, items(DONE, FULL));
        engine.say(200, items(DONE));

        writing(Duration.ofSeconds(20)).write(INDEX, List.of(new Change.Remove("a"), new Change.Remove("b")), 7);

        assertThat(engine.bulks()).hasSize(3);
        assertThat(engine.bulks().get(1)).contains("\"a\"", "\"b\"", "\"version\":7", "external_gte");
        assertThat(engine.bulks().get(2)).contains("\"b\"").doesNotContain("\"a\"");
    }

    @Test
    void itGivesUpWhenThereIsNoRoomForLong() {
        engine.say(200, items(FULL));

        assertThatThrownBy(() -> writing(Duration.ofMillis(200)).write(INDEX, List.of(new Change.Remove("a")), 7))
                .isInstanceOf(SearchUnavailableException.class)
                .hasMessageContaining("no room");
    }

    @Test
    void aChangeThatIsRefusedIsToldAndNotTriedAgain() {
        engine.say(200, items("{\"index\":{\"_id\":\"a\",\"status\":400,\"error\":{\"reason\":\"too long\"}}}"));

        assertThatThrownBy(() -> writing(Duration.ofSeconds(20)).write(INDEX, List.of(new Change.Remove("a")), 7))
                .isInstanceOf(SearchIndexException.class)
                .hasMessage("OpenSearch refuses a: too long");
        assertThat(engine.bulks()).hasSize(1);
    }

    @Test
    void manyChangesAreSentInSeveralPieces() {
        String[] all = IntStream.range(0, 500).mapToObj(i -> DONE).toArray(String[]::new);
        engine.say(200, items(all));
        List<Change> changes = IntStream.range(0, 1_000)
                .<Change>mapToObj(i -> new Change.Remove("n" + i))
                .toList();

        writing(Duration.ofSeconds(20)).write(INDEX, changes, 7);

        assertThat(engine.bulks()).hasSize(2).allSatisfy(bulk -> assertThat(bulk.lines())
                .hasSize(500));
    }

    @Test
    void theUserIsToldToTheEngineAndThePasswordToNobodyElse() {
        EngineSettings settings = settings(Duration.ofSeconds(20));
        engine.say(200, items(DONE));

        writing(Duration.ofSeconds(20)).write(INDEX, List.of(new Change.Remove("a")), 7);

        assertThat(engine.authorizations()).containsExactly("Basic dXM6czNjcmV0");
        assertThat(settings.toString()).contains("us").doesNotContain("s3cret");
    }

    private BulkWriting writing(Duration patience) {
        EngineSettings settings = settings(patience);
        LuceneForms forms = new LuceneForms(Audience.PUBLIC, NO_NUMBERS, "", Synonyms.NONE);
        return new BulkWriting(new EngineClient(settings), new EntrySource(forms), settings);
    }

    private EngineSettings settings(Duration patience) {
        return new EngineSettings(
                List.of(engine.url()),
                "us",
                "s3cret",
                Optional.empty(),
                "diarium",
                1,
                Duration.ofSeconds(5),
                patience,
                Duration.ofMillis(200));
    }

    private static String items(String... items) {
        return "{\"items\":[" + String.join(",", items) + "]}";
    }
}
