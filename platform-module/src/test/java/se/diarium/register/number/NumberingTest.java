package se.diarium.register.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region whose bodies do not all write their numbers in the same way. */
class NumberingTest {

    private static final Clock YEAR_2026 = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    private final Numbering numbering = new Numbering(
            DiarienummerPattern.of("{series}/{number}/{year}"),
            Map.of(
                    "LD", DiarienummerPattern.of("{series}{yy}/{number:5}"),
                    "KF", DiarienummerPattern.of("{year}-{number:5}"),
                    "KS", DiarienummerPattern.of("{series} {year}/{number}")));
    private final DiarienummerReader reader =
            new DiarienummerReader(numbering, Set.of("RS", "HSN", "LD", "KF", "KS"), YEAR_2026);

    @ParameterizedTest
    @CsvSource({
        "RS 2023 595, RS/595/2023, RS-595-2023",
        "LD 2011 2896, LD11/02896, LD11-02896",
        "KF 2022 1, 2022-00001, 2022-00001",
        "KS 2022 100, KS 2022/100, KS-2022-100"
    })
    void eachSeriesIsWrittenInItsOwnWay(String key, String written, String fileName) {
        assertThat(numbering.format(key(key))).isEqualTo(written);
        assertThat(numbering.fileName(key(key))).isEqualTo(fileName);
    }

    @ParameterizedTest
    @CsvSource({
        "RS/595/2023, RS 2023 595",
        "rs 595-23, RS 2023 595",
        "RS 2023/595, RS 2023 595",
        "RS 2023-00595, RS 2023 595",
        "LD11/02896, LD 2011 2896",
        "ld 2896/2011, LD 2011 2896",
        "LD 2011-2896, LD 2011 2896",
        "KS 2022/100, KS 2022 100",
        "ks/100/2022, KS 2022 100",
        "KF 2022-00001, KF 2022 1",
        "kf 1/2022, KF 2022 1",
        "Dnr 2022-00001, KF 2022 1"
    })
    void eachSeriesIsReadInAnyOfTheWays(String spelling, String key) {
        assertThat(reader.read(spelling)).hasValue(key(key));
    }

    @ParameterizedTest
    @CsvSource({
        // As the body's own pattern has it, before any other.
        "RS/19/2020, RS 2020 19",
        "LD19/2020, LD 2019 2020",
        "KS 2019/2020, KS 2019 2020"
    })
    void whatCanBeReadInTwoWaysIsReadAsItsBodyWritesIt(String spelling, String key) {
        assertThat(reader.read(spelling)).hasValue(key(key));
    }

    @ParameterizedTest
    @CsvSource({
        "595/2023, RS, RS 2023 595",
        "595/2023, HSN, HSN 2023 595",
        "11/2896, LD, LD 2011 2896",
        "2022/100, KS, KS 2022 100",
        "2022-1, KF, KF 2022 1",
        "dnr 2022/1, KF, KF 2022 1",
        "RS/595/2023, HSN, RS 2023 595"
    })
    void theSeriesMayBeLeftOutWhereTheBodyIsKnown(String spelling, String series, String key) {
        assertThat(reader.read(spelling, series)).hasValue(key(key));
    }

    @ParameterizedTest
    @CsvSource({"595/2023", "12/2014", "2022/1", "11/2896"})
    void whatCouldBeANumberOfSeveralBodiesIsNoneWithoutTheSeries(String spelling) {
        assertThat(reader.read(spelling)).isEmpty();
    }

    @Test
    void aBodyThatIsNotKnownDoesNotCompleteANumber() {
        assertThat(reader.read("595/2023", "XX")).isEmpty();
        assertThat(reader.read("RS/595/2023", null)).isPresent();
        assertThat(reader.read(null, "RS")).isEmpty();
    }

    @Test
    void everyWayIsFoundInRunningText() {
        String text = "Svar på RS/595/2023 och LD11/02896, jfr KS 2022/100 samt dnr 2022-00001, den 2024-05-20.";

        assertThat(reader.mentions(text))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("RS/595/2023", "LD11/02896", "KS 2022/100", "2022-00001");
        assertThat(reader.mentions(text))
                .extracting(DiarienummerReader.Mention::series)
                .containsExactly(Optional.of("RS"), Optional.of("LD"), Optional.of("KS"), Optional.empty());
    }

    @Test
    void thePatternsOfASeriesAndOfOneThatIsNotKnown() {
        assertThat(numbering.patternOf("LD").template()).isEqualTo("{series}{yy}/{number:5}");
        assertThat(numbering.patternOf("XX").template()).isEqualTo("{series}/{number}/{year}");
        assertThat(numbering.patternOf(null).template()).isEqualTo("{series}/{number}/{year}");
        assertThat(numbering.patterns(Set.of("RS", "LD", "KF")).stream()
                        .map(DiarienummerPattern::template)
                        .collect(Collectors.toSet()))
                .hasSize(3);
    }

    private static Diarienummer key(String text) {
        String[] parts = Arrays.stream(text.split(" ")).toArray(String[]::new);
        return new Diarienummer(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
