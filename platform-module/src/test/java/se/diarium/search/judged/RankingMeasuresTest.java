package se.diarium.search.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand. */
class RankingMeasuresTest {

    private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1);

    @Test
    void theBestRankingHasAGainOfOne() {
        assertThat(RankingMeasures.ndcg(List.of("a", "b", "c", "x"), GRADES, 10))
                .isEqualTo(1);
    }

    @Test
    void aRankingWithoutAnythingRelevantHasNone() {
        assertThat(RankingMeasures.ndcg(List.of("x", "y"), GRADES, 10)).isZero();
        assertThat(RankingMeasures.ndcg(List.of(), GRADES, 10)).isZero();
    }

    /** (0/1 + 3/1.58496 + 7/2) / (7/1 + 3/1.58496 + 1/2) = 5.39279 / 9.39279. */
    @Test
    void aRelevantDocumentFurtherDownCountsLess() {
        assertThat(RankingMeasures.ndcg(List.of("x", "b", "a"), GRADES, 10)).isCloseTo(0.57414, within(1e-5));
    }

    /** (1/1 + 3/1.58496) / (7/1 + 3/1.58496) = 2.89279 / 8.89279. */
    @Test
    void whatComesAfterTheDepthCountsNeitherInTheRankingNorInTheBestOne() {
        assertThat(RankingMeasures.ndcg(List.of("c", "b", "a"), GRADES, 2)).isCloseTo(0.32530, within(1e-5));
    }

    @Test
    void precisionIsTheShareOfThePlacesFilledWithSomethingRelevant() {
        assertThat(RankingMeasures.precision(List.of("a", "x", "c", "y", "z", "b"), GRADES, 5))
                .isEqualTo(0.4);
        assertThat(RankingMeasures.precision(List.of("a"), GRADES, 5)).isEqualTo(0.2);
    }

    @Test
    void recallIsTheShareOfTheRelevantThatWasFound() {
        assertThat(RankingMeasures.recall(List.of("x", "a", "b"), GRADES, 50)).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void recallIsFullWhenEveryPlaceHoldsSomethingRelevant() {
        assertThat(RankingMeasures.recall(List.of("c", "a"), GRADES, 2)).isEqualTo(1);
    }
}
