package se.diarium.search.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.diarium.search.judged.JudgedQuery.Half;

class JudgedQueriesTest {

    private static final List<CorpusDocument> CORPUS = JudgedCorpus.documents();
    private static final List<JudgedQuery> QUERIES = JudgedQueries.all();

    @Test
    void thereAreEnoughOfThemAndNoneTwice() {
        assertThat(QUERIES).hasSizeGreaterThanOrEqualTo(160);
        assertThat(QUERIES).extracting(JudgedQuery::text).doesNotHaveDuplicates();
    }

    @Test
    void everyQueryHasSomethingToFind() {
        assertThat(QUERIES).allSatisfy(query -> assertThat(query.grades(CORPUS))
                .as(query.text())
                .isNotEmpty()
                .hasSizeLessThan(CORPUS.size() / 4));
    }

    /** A matter that no minutes deal with is still a matter. */
    @Test
    void everyFactARuleNamesIsThereInTheCorpus() {
        assertThat(QUERIES).allSatisfy(query -> assertThat(query.rules()).allSatisfy(rule -> rule.wanted()
                .forEach((fact, values) -> assertThat(stated(fact == Fact.ABOUT ? Fact.TOPIC : fact))
                        .as("%s: %s", query.text(), fact)
                        .containsAll(values))));
    }

    private static Set<String> stated(Fact fact) {
        return CORPUS.stream().flatMap(document -> document.fact(fact).stream()).collect(Collectors.toSet());
    }

    @Test
    void eachTypeIsHalvedBetweenTuningAndReport() {
        Map<String, Map<Half, Long>> halves = QUERIES.stream()
                .collect(Collectors.groupingBy(
                        JudgedQuery::type, Collectors.groupingBy(JudgedQuery::half, Collectors.counting())));

        assertThat(halves.values()).allSatisfy(half -> assertThat(half.get(Half.TUNING) - half.get(Half.REPORT))
                .isBetween(0L, 1L));
    }

    @Test
    void theFirstRuleThatHoldsGivesTheGrade() {
        List<JudgedQuery> queries = JudgedQueries.read(List.of(
                "[kind]",
                "# remark",
                "? one",
                "0 topic=kulturplan role=case",
                "2 topic=kulturplan role=plan",
                "? two",
                "= kulturplan"));

        assertThat(queries).extracting(JudgedQuery::half).containsExactly(Half.TUNING, Half.REPORT);
        assertThat(queries.get(0).grades(CORPUS)).isEqualTo(Map.of("kulturplan-plan", 2));
        assertThat(queries.get(1).grades(CORPUS))
                .containsEntry("kulturplan", 3)
                .containsEntry("kulturplan-letter", 2)
                .containsEntry("kulturplan-consultation", 1)
                .containsEntry("protokoll-jh-rf-2023-11-28", 1);
    }

    @Test
    void aRuleWithoutFactsIsRefused() {
        assertThatThrownBy(() -> GradeRule.of("3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GradeRule.of("4 topic=kulturplan")).isInstanceOf(IllegalArgumentException.class);
    }
}
