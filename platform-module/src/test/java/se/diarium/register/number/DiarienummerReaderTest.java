package se.diarium.register.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.register.number.DiarienummerReader.Mention;

class DiarienummerReaderTest {

    private static final Clock YEAR_2026 = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    private final DiarienummerReader reader = reader("{series}/{number}/{year}", "RS HSN RF");

    @ParameterizedTest
    @CsvFileSource(resources = "spellings.csv", delimiter = '|', quoteCharacter = '"')
    void readsAnySpelling(String pattern, String series, String spelling, String expected) {
        assertThat(reader(pattern, series).read(spelling)).hasValue(key(expected));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "spellings.csv", delimiter = '|', quoteCharacter = '"')
    void findsAnySpellingWithSeriesOrLabelInASentence(String pattern, String series, String spelling, String expected) {
        Diarienummer key = key(expected);
        boolean withSeries = spelling.toUpperCase(Locale.ROOT).contains(key.series());
        boolean labelled = spelling.matches("(?iu)\\W*(d[.:]?nr|diarie|ärende).*");
        if (!withSeries && !labelled) {
            return;
        }
        String text = "Ärendet har fått beteckningen " + spelling.strip() + " den 20 maj 2024.";

        List<Mention> mentions = reader(pattern, series).mentions(text);

        assertThat(mentions).hasSize(1);
        assertThat(mentions.get(0).number()).isEqualTo(key.number());
        assertThat(mentions.get(0).year()).isEqualTo(key.year());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "look-alikes.csv", delimiter = '|')
    void leavesLookAlikesInRunningTextAlone(String pattern, String text) {
        String series = pattern.contains("yy}{number") ? "RV" : pattern.startsWith("{series}-") ? "403" : "RS KS HSN";
        assertThat(reader(pattern, series).mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everydayNumbersInEveryPattern")
    void takesNoEverydayNumberForOneOfOurs(String pattern, String series, String text) {
        assertThat(reader(pattern, series).mentions(text)).isEmpty();
    }

    static Stream<Arguments> everydayNumbersInEveryPattern() throws IOException {
        List<String> texts = lines("everyday-numbers.csv");
        List<String> patterns = lines("spellings.csv").stream()
                .map(line -> line.split("\\|"))
                .map(columns -> columns[0].strip() + "|" + columns[1].strip())
                .distinct()
                .toList();
        return patterns.stream().flatMap(pattern -> texts.stream()
                .map(text -> Arguments.of(pattern.split("\\|")[0], pattern.split("\\|")[1], text)));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = DiarienummerReaderTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void givesThePlaceOfEachNumberWithoutItsLabel() {
        String text = "Dnr: RS/595/2023. Se även rs 99-24 (tertialrapporten) samt 12/2024.";

        List<Mention> mentions = reader.mentions(text);

        assertThat(mentions)
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("RS/595/2023", "rs 99-24", "12/2024");
        assertThat(mentions)
                .extracting(Mention::series)
                .containsExactly(Optional.of("RS"), Optional.of("RS"), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "595/2023",
                "dnr 595-23",
                "Beslutet 595/2023 gäller.",
                "(595/2023)",
                "Diarienummer\n595/2023",
                "ärende 595/2023,"
            })
    void findsNumbersWithoutSeries(String text) {
        assertThat(reader.mentions(text))
                .singleElement()
                .satisfies(mention -> assertThat(mention.series()).isEmpty())
                .satisfies(mention -> assertThat(mention.number()).isEqualTo(595))
                .satisfies(mention -> assertThat(mention.year()).isEqualTo(2023));
    }

    @Test
    void leavesARecordNumberOutOfTheMention() {
        String text = "Handling RS/595/2023-3 bifogas.";

        assertThat(reader.mentions(text)).singleElement().satisfies(mention -> assertThat(
                        text.substring(mention.start(), mention.end()))
                .isEqualTo("RS/595/2023"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "RS", "595", "595/2023", "XX/595/2023", "RS/595/2023-3", "RS/595", "RS/595/1823"})
    void readsNothingFromWhatIsNotANumberOfTheRegister(String input) {
        assertThat(reader.read(input)).isEmpty();
    }

    @Test
    void readsNothingFromNull() {
        assertThat(reader.read(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"26,2026", "27,2027", "28,1928", "00,2000", "99,1999"})
    void takesTwoDigitsForThisCenturyUnlessAfterNextYear(String digits, int year) {
        assertThat(reader.read("RS/1/" + digits)).hasValue(new Diarienummer("RS", year, 1));
    }

    @Test
    void prefersTheLongerOfTwoSeries() {
        assertThat(reader("{series}/{number}/{year}", "R RS").read("RS/1/2024"))
                .hasValue(new Diarienummer("RS", 2024, 1));
    }

    @Test
    void findsNothingWithSeriesWhenNoneIsKnown() {
        assertThat(new DiarienummerReader(DiarienummerPattern.of("{series}/{number}/{year}"), Set.of())
                        .mentions("RS/595/2023"))
                .isEmpty();
    }

    @Test
    void refusesASeriesThatCannotBe() {
        assertThatThrownBy(() -> reader("{series}/{number}/{year}", "r-s"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DiarienummerReader reader(String pattern, String series) {
        return new DiarienummerReader(
                Numbering.of(DiarienummerPattern.of(pattern)), Set.of(series.split(" ")), YEAR_2026);
    }

    private static Diarienummer key(String text) {
        String[] parts = text.split(" ");
        return new Diarienummer(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
