package se.diarium.document.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.document.corpus.Corpus;
import se.diarium.document.corpus.CorpusFiles;
import se.diarium.document.parser.ExtractionSettings;
import se.diarium.document.parser.PipesTextExtractor;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.DiarienummerReader;

/**
 * Measures the suggestions on the corpus, from the files to the values, and prints precision and recall of each field: on the
 * documents the rules were made with, and on those held out. A field that falls below its floor on either fails the build.
 */
class SuggestionQualityTest {

    private static final Logger LOG = LoggerFactory.getLogger(SuggestionQualityTest.class);

    private static final Map<String, String> BODIES = Map.of(
            "RF", "Regionfullmäktige",
            "RS", "Regionstyrelsen",
            "AU", "Regionstyrelsens arbetsutskott",
            "HSN", "Hälso- och sjukvårdsnämnden",
            "RUN", "Regionala utvecklingsnämnden",
            "PN", "Patientnämnden");
    private static final DocumentSuggester SUGGESTER = new DocumentSuggester(
            new DiarienummerReader(DiarienummerPattern.of("{series}/{number}/{year}"), BODIES.keySet()),
            BODIES.entrySet().stream()
                    .map(body -> new KnownBody(body.getKey(), body.getValue()))
                    .toList(),
            "Region Norrvidda");
    private static final Map<String, Function<Suggestions, List<? extends Suggestion<?>>>> FIELDS = fields();
    private static final Set<String> SEVERAL = Set.of("theirs", "personal", "secrecy");

    private static final Map<String, Score> TUNED = new LinkedHashMap<>();
    private static final Map<String, Score> HELD = new LinkedHashMap<>();
    private static final Map<Confidence, Score> BY_CONFIDENCE = new EnumMap<>(Confidence.class);

    private static Map<String, Function<Suggestions, List<? extends Suggestion<?>>>> fields() {
        Map<String, Function<Suggestions, List<? extends Suggestion<?>>>> fields = new LinkedHashMap<>();
        fields.put("kind", Suggestions::kind);
        fields.put("direction", Suggestions::direction);
        fields.put("date", Suggestions::date);
        fields.put("received", Suggestions::received);
        fields.put("title", Suggestions::title);
        fields.put("body", Suggestions::body);
        fields.put("sender", Suggestions::sender);
        fields.put("recipient", Suggestions::recipient);
        fields.put("own", Suggestions::diarienummer);
        fields.put("theirs", Suggestions::foreignNumbers);
        fields.put("personal", Suggestions::personalNumbers);
        fields.put("secrecy", suggestions -> suggestions.secrecy().stream()
                .filter(hint -> hint.value().basis() != SecrecyHint.Basis.PERSONAL_NUMBER)
                .toList());
        return fields;
    }

    @BeforeAll
    static void measure(@TempDir Path folder) throws Exception {
        FIELDS.keySet().forEach(field -> {
            TUNED.put(field, new Score());
            HELD.put(field, new Score());
        });
        Stream.of(Confidence.values()).forEach(level -> BY_CONFIDENCE.put(level, new Score()));
        try (PipesTextExtractor extractor = new PipesTextExtractor(
                new ExtractionSettings(60, 256, 1, 1_000_000, 50, 10), ZoneId.of("Europe/Stockholm"))) {
            for (Corpus.Item item : Corpus.items()) {
                String text = extractor
                        .extract(CorpusFiles.write(folder, item.file()), item.file())
                        .own()
                        .text();
                score(item, SUGGESTER.suggest(text));
            }
        }
        LOG.info("Suggestions on the corpus\n{}", table());
    }

    private static void score(Corpus.Item item, Suggestions suggestions) {
        FIELDS.forEach((field, values) -> {
            List<? extends Suggestion<?>> found = values.apply(suggestions).stream()
                    .limit(SEVERAL.contains(field) ? Integer.MAX_VALUE : 1)
                    .toList();
            List<String> expected = item.values(field);
            (item.held() ? HELD : TUNED)
                    .get(field)
                    .add(
                            item.file(),
                            expected,
                            found.stream().map(SuggestionQualityTest::text).toList());
            found.forEach(suggestion -> BY_CONFIDENCE
                    .get(suggestion.confidence())
                    .add(
                            item.file(),
                            expected.stream()
                                    .filter(value -> value.equalsIgnoreCase(text(suggestion)))
                                    .toList(),
                            List.of(text(suggestion))));
        });
    }

    private static String text(Suggestion<?> suggestion) {
        if (suggestion.value() instanceof KnownBody body) {
            return body.code();
        }
        return suggestion.value() instanceof SecrecyHint hint
                ? hint.chapter() + ":" + hint.section() + (hint.letter() == null ? "" : " " + hint.letter())
                : suggestion.value().toString();
    }

    private static String table() {
        StringBuilder table = new StringBuilder(String.format(
                "%-12s %28s   %28s%n", "field", "tuned on  n  precision recall", "held out  n  precision recall"));
        FIELDS.keySet()
                .forEach(field -> table.append(
                        String.format("%-12s %s   %s%n", field, line(TUNED.get(field)), line(HELD.get(field)))));
        BY_CONFIDENCE.forEach((level, score) -> table.append(String.format(
                Locale.ROOT, "suggestions of confidence %-6s are right in %.2f%n", level, score.precision())));
        return table.toString();
    }

    private static String line(Score score) {
        return String.format(Locale.ROOT, "%12d %9.2f %6.2f", score.values(), score.precision(), score.recall());
    }

    @ParameterizedTest
    @CsvSource({
        "kind, 0.95, 0.95",
        "direction, 0.95, 0.88",
        "date, 0.93, 0.92",
        "received, 0.98, 0.98",
        "title, 0.88, 0.74",
        "body, 0.97, 0.97",
        "sender, 0.97, 0.85",
        "recipient, 0.90, 0.76",
        "own, 0.83, 0.88",
        "theirs, 0.92, 0.86",
        "personal, 0.98, 0.98",
        "secrecy, 0.97, 0.80"
    })
    void fieldsKeepToTheirFloors(String field, double tuned, double held) {
        assertThat(TUNED.get(field))
                .as("tuned on: %s", TUNED.get(field).errors())
                .matches(score -> score.precision() >= tuned && score.recall() >= tuned);
        assertThat(HELD.get(field))
                .as(
                        "held out: precision %s, recall %s",
                        HELD.get(field).precision(), HELD.get(field).recall())
                .matches(score -> score.precision() >= held && score.recall() >= held);
    }

    @Test
    void moreConfidenceIsMoreOftenRight() {
        assertThat(BY_CONFIDENCE.get(Confidence.HIGH).precision())
                .isGreaterThan(BY_CONFIDENCE.get(Confidence.MEDIUM).precision());
        assertThat(BY_CONFIDENCE.get(Confidence.MEDIUM).precision())
                .isGreaterThan(BY_CONFIDENCE.get(Confidence.LOW).precision());
    }
}
