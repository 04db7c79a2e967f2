package se.diarium.register.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiarienummerPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {series}/{number}/{year}                | RS  | 2023 | 595    | RS/595/2023     | RS-595-2023
            {yy}{series}{number}                    | RS  | 2023 | 1106   | 23RS1106        | 23RS1106
            {series}{yy}{number:4}                  | RV  | 2018 | 949    | RV180949        | RV180949
            {series}{yy}/{number:5}                 | LD  | 2011 | 2896   | LD11/02896      | LD11-02896
            {year}/{number:5}                       | LTB | 2016 | 1466   | 2016/01466      | 2016-01466
            {series} {year}/{number}                | RS  | 2019 | 116    | RS 2019/116     | RS-2019-116
            {series}/{year}:{number}                | KS  | 2017 | 267    | KS/2017:267     | KS-2017-267
            {series}/{year}/{number:4}[/{record:4}] | KS  | 2019 | 1      | KS/2019/0001    | KS-2019-0001
            {year}-{number:5}                       | KS  | 2022 | 1      | 2022-00001      | 2022-00001
            {year}/{number}                         | KS  | 2014 | 304    | 2014/304        | 2014-304
            {yy}/{number}                           | KMH | 2014 | 820    | 14/820          | 14-820
            {series}-{number}-{year}                | 403 | 2012 | 123456 | 403-123456-2012 | 403-123456-2012
            """)
    void writesEveryPatternExactly(
            String template, String series, int year, int number, String written, String fileName) {
        DiarienummerPattern pattern = DiarienummerPattern.of(template);
        Diarienummer key = new Diarienummer(series, year, number);

        assertThat(pattern.format(key)).isEqualTo(written);
        assertThat(pattern.fileName(key)).isEqualTo(fileName);
        assertThat(new DiarienummerReader(pattern, Set.of(series)).read(written))
                .hasValue(key);
        assertThat(pattern.template()).isEqualTo(template);
    }

    @Test
    void writesTheRecordNumberWhereThePatternHasPlaceForIt() {
        DiarienummerPattern pattern = DiarienummerPattern.of("{series}/{year}/{number:4}[/{record:4}]");

        assertThat(pattern.format(new Diarienummer("KS", 2019, 1), 9)).isEqualTo("KS/2019/0001/0009");
    }

    @Test
    void refusesARecordNumberWhereThePatternHasNone() {
        DiarienummerPattern pattern = DiarienummerPattern.of("{series}/{number}/{year}");

        assertThatThrownBy(() -> pattern.format(new Diarienummer("KS", 2019, 1), 9))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{record}");
    }

    @Test
    void doesNotCutANumberThatOutgrowsItsWidth() {
        DiarienummerPattern pattern = DiarienummerPattern.of("{series}{yy}{number:4}");

        assertThat(pattern.format(new Diarienummer("RV", 2018, 12345))).isEqualTo("RV1812345");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                              | is empty
            {series}/{year}                 | {number}
            {series}/{number}               | {year}
            {number}/{number}/{year}        | {number}
            {number}/{year}/{yy}            | {year}
            {series}{series}/{number}/{yy}  | {series}
            {number:4}{year}                | separator
            {number:0}/{year}               | width
            {number:10}/{year}              | width
            {year:4}/{number}               | only {number}
            {serie}/{number}/{year}         | {serie} is not known
            Dnr {number}/{year}             | 'D'
            {number}/{year                  | '{'
            {number}/{year}/{record}        | brackets
            {number}/{year}[{record}]       | brackets
            {number}/{year}[/{record}]x     | brackets
            """)
    void refusesATemplateAndSaysWhy(String template, String reason) {
        assertThatThrownBy(() -> DiarienummerPattern.of(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
