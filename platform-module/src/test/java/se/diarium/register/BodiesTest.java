package se.diarium.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

    private final Bodies merged =
            bodies("LS 2014-12-31 HN", "TN 2014-12-31 HN", "HN 2018-12-31 RS", "RS", "PN 2020-06-30");

    private static Bodies bodies(String... bodies) {
        return new Bodies(Arrays.stream(bodies).map(BodiesTest::body).toList());
    }

    /** Code, last day and successor. */
    private static Body body(String text) {
        List<String> parts = Arrays.asList(text.split(" "));
        LocalDate ended = parts.size() > 1 && !parts.get(1).equals("-") ? LocalDate.parse(parts.get(1)) : null;
        return new Body(
                parts.get(0), "Organ " + parts.get(0), "Organets", null, ended, parts.size() > 2 ? parts.get(2) : null);
    }

    @ParameterizedTest
    @CsvSource({
        "LS, 2014-12-31, LS",
        "LS, 2015-01-01, HN",
        "TN, 2018-12-31, HN",
        "LS, 2019-01-01, RS",
        "RS, 2030-01-01, RS",
        "PN, 2021-01-01, PN",
        "XX, 2021-01-01, XX"
    })
    void theSuccessorIsResponsibleFromTheDayAfterTheLast(String series, LocalDate day, String responsible) {
        assertThat(merged.responsible(series, day)).isEqualTo(responsible);
    }

    @Test
    void predecessorsFollowFromSuccessors() {
        assertThat(merged.predecessors("HN")).extracting(Body::code).containsExactly("LS", "TN");
        assertThat(merged.predecessors("LS")).isEmpty();
    }

    @Test
    void whatHasEndedNamesTheSuccessorAtWork() {
        assertThat(merged.ended("series", "LS", LocalDate.of(2020, 1, 1)))
                .hasValue(new FieldError(
                        "series", "body.succeeded", "Organ LS", LocalDate.of(2014, 12, 31), "Organ RS", "RS"));
        assertThat(merged.ended("series", "PN", LocalDate.of(2020, 7, 1)))
                .hasValue(new FieldError("series", "body.ended", "Organ PN", LocalDate.of(2020, 6, 30)));
        assertThat(merged.ended("series", "PN", LocalDate.of(2020, 6, 30))).isEmpty();
        assertThat(merged.ended("series", "XX", LocalDate.of(2020, 6, 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RS; RS                                                     | Body given twice: RS
            LS 2014-12-31 RX; RS                                       | The successor RX of LS is no body here; there are LS, RS
            LS - RS; RS                                                | LS has the successor RS but no last day: ended is missing
            LS 2014-12-31 LS                                           | in a circle: LS -> LS
            LS 2014-12-31 HN; HN 2018-12-31 RS; RS 2020-12-31 LS       | in a circle: LS -> HN -> RS -> LS
            LS 2018-12-31 HN; HN 2018-12-31                            | The successor HN ended 2018-12-31, no later than LS
            """)
    void bodiesThatDoNotFitTogetherAreRefusedWithTheReason(String given, String reason) {
        assertThatThrownBy(() -> bodies(given.split("; ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
