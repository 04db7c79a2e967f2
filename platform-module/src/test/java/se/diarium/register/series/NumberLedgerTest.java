package se.diarium.register.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.register.NumberSpan;

class NumberLedgerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -           | -           | -           | -
            1-594       | 1-594       | 1-594       | -
            5-9         | -           | -           | 5-9
            5-9         | 1-594       | 5-9         | -
            1-20        | 5-9         | 5-9         | 1-4 10-20
            1-20        | 1-4 10-12   | 1-4 10-12   | 5-9 13-20
            2-3 8-9     | 1-20        | 2-3 8-9     | -
            2-3 8-9     | 3-8         | 3-3 8-8     | 2-2 9-9
            7-7         | 1-6         | -           | 7-7
            """)
    void holesAreExplainedByWhatWasPassedOverAndByNothingElse(
            String holes, String passed, String explained, String missing) {
        NumberLedger ledger = NumberLedger.of(spans(holes), spans(passed));

        assertThat(ledger.passedOver()).isEqualTo(spans(explained));
        assertThat(ledger.missing()).isEqualTo(spans(missing));
    }

    private static List<NumberSpan> spans(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(span -> span.split("-"))
                        .map(ends -> new NumberSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toList();
    }
}
