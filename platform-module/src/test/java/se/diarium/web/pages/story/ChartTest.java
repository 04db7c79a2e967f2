package se.diarium.web.pages.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.AnswerStatus;
import se.diarium.governance.thread.Measure;
import se.diarium.governance.thread.TargetDirection;

class ChartTest {

    private static final Measure MEASURE =
            new Measure("procent", TargetDirection.HIGHER, null, new BigDecimal("90"), null);

    private static List<Answer> figures(String... figures) {
        return IntStream.range(0, figures.length)
                .mapToObj(month -> new Answer(
                        "a" + month,
                        "o",
                        null,
                        null,
                        AnswerStatus.ON_TRACK,
                        new BigDecimal(figures[month]),
                        null,
                        null,
                        LocalDate.of(2024, 1, 1).plusDays(10L * month),
                        "anna",
                        Instant.EPOCH,
                        null,
                        false))
                .toList();
    }

    @Test
    void theLineGoesFromTheFirstDayToTheLastAndUpwardsAsTheFiguresGrow() {
        Chart chart = Chart.of(MEASURE, figures("80", "85", "90"));

        assertThat(chart.dots())
                .extracting(Chart.Dot::x, Chart.Dot::y)
                .containsExactly(tuple("60.0", "185.0"), tuple("340.0", "110.0"), tuple("620.0", "35.0"));
        assertThat(chart.points()).isEqualTo("60.0,185.0 340.0,110.0 620.0,35.0");
    }

    @Test
    void theTargetIsWhereAFigureThatReachesItIs() {
        Chart chart = Chart.of(MEASURE, figures("80", "90"));

        assertThat(chart.targets()).singleElement().satisfies(level -> assertThat(level.y())
                .isEqualTo(chart.dots().get(1).y()));
    }

    @Test
    void aSingleFigureStandsInTheMiddle() {
        Chart chart = Chart.of(new Measure(null, TargetDirection.HIGHER, null, null, null), figures("0"));

        assertThat(chart.dots()).extracting(Chart.Dot::x, Chart.Dot::y).containsExactly(tuple("340.0", "110.0"));
    }

    @Test
    void aRangeHasTwoTargetsAndFiguresBelowZeroStayInThePicture() {
        Measure range = new Measure(null, TargetDirection.WITHIN, null, new BigDecimal("-5"), new BigDecimal("5"));

        Chart chart = Chart.of(range, figures("-12.5", "3"));

        assertThat(chart.targets()).hasSize(2);
        assertThat(Arrays.stream(chart.points().split("[ ,]")).mapToDouble(Double::parseDouble))
                .allMatch(place -> place >= 20 && place <= 620);
    }
}
