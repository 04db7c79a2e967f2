package se.diarium.document.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.document.parser.ExtractionSettings;
import se.diarium.document.parser.PipesTextExtractor;
import se.diarium.document.text.Documents;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.TextCleaner;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.DiarienummerReader;

/** Each fixture begins with the values expected, the first of a field alone and lists in full; "-" is none. */
class DocumentSuggesterTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final DocumentSuggester SUGGESTER = new DocumentSuggester(
            new DiarienummerReader(
                    DiarienummerPattern.of("{series}/{number}/{year}"), Set.of("RS", "RF", "HSN", "RUN")),
            List.of(
                    new KnownBody("RF", "Regionfullmäktige"),
                    new KnownBody("RS", "Regionstyrelsen"),
                    new KnownBody("AU", "Regionstyrelsens arbetsutskott"),
                    new KnownBody("HSN", "Hälso- och sjukvårdsnämnden"),
                    new KnownBody("RUN", "Regionala utvecklingsnämnden")),
            "Region Jämtland Härjedalen");

    @TempDir
    Path folder;

    static Stream<Path> fixtures() throws IOException, URISyntaxException {
        Path directory =
                Path.of(DocumentSuggesterTest.class.getResource("suggestions").toURI());
        return Files.list(directory).sorted();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void suggestsWhatTheDocumentSays(Path fixture) throws IOException {
        String[] parts = Files.readString(fixture).split("\n---\n", 2);

        Suggestions suggestions = SUGGESTER.suggest(TextCleaner.clean(parts[1]));

        Map<String, String> expected = expectations(parts[0]);
        Map<String, String> found = values(suggestions);
        found.keySet().retainAll(expected.keySet());
        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void quotesThePassageAndGivesThePlaceOfEveryValue(Path fixture) throws IOException {
        String text = TextCleaner.clean(Files.readString(fixture).split("\n---\n", 2)[1]);

        for (Suggestion<?> suggestion : all(SUGGESTER.suggest(text))) {
            String taken = text.substring(suggestion.start(), suggestion.end());
            assertThat(taken).isNotBlank();
            assertThat(text).contains(suggestion.passage());
            assertThat(suggestion.passage()).contains(taken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "pdf", "docx"})
    void suggestsTheSameFromEachFormOfTheLetter(String form) throws Exception {
        String letter = Documents.resource("tjansteskrivelse-RS-595-2023.txt");
        Path file = folder.resolve("brev." + form);
        switch (form) {
            case "pdf" -> Documents.pdf(file, letter);
            case "docx" -> Documents.docx(file, letter);
            default -> Files.writeString(file, letter);
        }
        ExtractedText extracted;
        try (PipesTextExtractor extractor =
                new PipesTextExtractor(new ExtractionSettings(60, 256, 1, 1_000_000, 10, 10), ZONE)) {
            extracted = extractor.extract(file, file.getFileName().toString());
        }

        assertThat(values(SUGGESTER.suggest(extracted.text())))
                .containsExactlyInAnyOrderEntriesOf(values(SUGGESTER.suggest(TextCleaner.clean(letter))));
    }

    @Test
    void findsTheNumbersOfTheSeedLettersReferences() {
        Suggestions suggestions =
                SUGGESTER.suggest(TextCleaner.clean(Documents.resource("tjansteskrivelse-RS-595-2023.txt")));

        assertThat(suggestions.decisionReferences())
                .extracting(Suggestion::passage)
                .allMatch(passage -> passage.contains("§"));
        assertThat(suggestions.recipients()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n\n", "§", "a", "§ 1 2024-01-01", "Förslag", "Utdrag till", "Utdrag till\n\n,,,"})
    void suggestsNothingUnreasonableFromAlmostNothing(String text) {
        assertThat(SUGGESTER.suggest(text).title())
                .allMatch(title -> !title.value().isBlank());
    }

    @Test
    void readsALongTextInLinearTime() {
        String text = "Ärendet 12/2024 och RS/595/2023 beslutades den 8 november 2023, § 194, av regionstyrelsen. "
                .repeat(20_000);

        Suggestions suggestions = assertTimeout(Duration.ofSeconds(30), () -> SUGGESTER.suggest(text));

        assertThat(suggestions.decisionReferences()).hasSize(1);
    }

    private static Map<String, String> expectations(String head) {
        Map<String, String> expected = new LinkedHashMap<>();
        head.lines().forEach(line -> {
            String[] pair = line.split(": ", 2);
            expected.put(pair[0], pair[1].replace("\\n", "\n"));
        });
        return expected;
    }

    private static Map<String, String> values(Suggestions suggestions) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("diarienummer", first(suggestions.diarienummer()));
        values.put("references", all(suggestions.references(), String::valueOf));
        values.put("date", first(suggestions.date()));
        values.put("title", first(suggestions.title()));
        values.put(
                "body",
                suggestions.body().isEmpty()
                        ? "-"
                        : suggestions.body().get(0).value().code());
        values.put("unit", first(suggestions.unit()));
        values.put("official", first(suggestions.official()));
        values.put("email", first(suggestions.email()));
        values.put("proposal", first(suggestions.proposal()));
        values.put("recipients", all(suggestions.recipients(), String::valueOf));
        values.put(
                "decisions",
                all(
                        suggestions.decisionReferences(),
                        decision -> decision.paragraph() + " " + decision.date() + " " + decision.body()));
        values.put("personal", all(suggestions.personalNumbers(), String::valueOf));
        return values;
    }

    private static String first(List<? extends Suggestion<?>> suggestions) {
        return suggestions.isEmpty() ? "-" : String.valueOf(suggestions.get(0).value());
    }

    private static <T> String all(List<Suggestion<T>> suggestions, Function<T, String> form) {
        return suggestions.isEmpty()
                ? "-"
                : suggestions.stream().map(Suggestion::value).map(form).collect(Collectors.joining("; "));
    }

    private static List<Suggestion<?>> all(Suggestions suggestions) {
        return Stream.of(
                        suggestions.diarienummer(),
                        suggestions.references(),
                        suggestions.date(),
                        suggestions.title(),
                        suggestions.body(),
                        suggestions.unit(),
                        suggestions.official(),
                        suggestions.email(),
                        suggestions.proposal(),
                        suggestions.recipients(),
                        suggestions.decisionReferences(),
                        suggestions.personalNumbers())
                .<Suggestion<?>>flatMap(List::stream)
                .toList();
    }
}
