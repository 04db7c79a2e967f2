package se.diarium.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SynonymTermsTest {

    private final SwedishText text = new SwedishText();

    @AfterEach
    void close() {
        text.close();
    }

    @Test
    void anAbbreviationStandsForItsWord() {
        Synonyms synonyms = terms(new SynonymRule("RF", List.of("regionfullmäktige")));

        assertThat(found(synonyms, "beslut i RF")).containsExactly("2-3 regionfullmäktige");
    }

    @Test
    void severalWordsStandForOneAndOneForSeveral() {
        Synonyms synonyms = terms(
                new SynonymRule("strategisk plan", List.of("regionplan")),
                new SynonymRule("regionplan", List.of("strategisk plan")));

        assertThat(found(synonyms, "strategisk plan 2024")).containsExactly("0-2 regionplan");
        assertThat(found(synonyms, "regionplan")).containsExactly("0-1 strategisk plan");
    }

    @Test
    void aTermIsKnownInItsInflections() {
        Synonyms synonyms = terms(new SynonymRule("strategisk plan", List.of("regionplan")));

        assertThat(found(synonyms, "strategiska planerna")).containsExactly("0-2 regionplan");
    }

    @Test
    void aLongerTermComesBeforeAShorterOne() {
        Synonyms synonyms = terms(
                new SynonymRule("plan", List.of("program")),
                new SynonymRule("plan och budget", List.of("treårsbudget")));

        assertThat(found(synonyms, "plan och budget")).containsExactly("0-3 treårsbudget", "0-1 program");
    }

    @Test
    void aCircleOfEntriesEndsAfterOneStep() {
        Synonyms synonyms = terms(
                new SynonymRule("a-plan", List.of("b-plan")),
                new SynonymRule("b-plan", List.of("c-plan")),
                new SynonymRule("c-plan", List.of("a-plan", "c-plan")));

        assertThat(found(synonyms, "c plan")).containsExactly("0-2 a plan");
    }

    @Test
    void whatHasNoEntryHasNoAlternative() {
        Synonyms synonyms = terms(new SynonymRule("RF", List.of("regionfullmäktige")));

        assertThat(found(synonyms, "regionfullmäktige")).isEmpty();
        assertThat(found(Synonyms.NONE, "RF")).isEmpty();
    }

    @Test
    void termsWithNothingToLookForArePassedOver() {
        Synonyms synonyms =
                terms(new SynonymRule("RF", List.of("och", "RF", " ")), new SynonymRule("--", List.of("plan")));

        assertThat(found(synonyms, "RF och plan")).isEmpty();
    }

    @Test
    void aRowHasNoMoreAlternativesThanAQueryBears() {
        List<String> many =
                IntStream.range(0, 100).mapToObj(number -> "ord" + number).toList();
        Synonyms synonyms =
                terms(new SynonymRule("plan", many), new SynonymRule("strategisk plan", List.of("regionplan")));

        assertThat(found(synonyms, "strategisk plan"))
                .hasSize(Synonyms.MOST_ALTERNATIVES)
                .startsWith("0-2 regionplan");
    }

    private static Synonyms terms(SynonymRule... rules) {
        return new SynonymTerms(List.of(rules));
    }

    private List<String> found(Synonyms synonyms, String query) {
        return synonyms.alternatives(text.words(query)).stream()
                .map(found -> found.from() + "-" + found.to() + " "
                        + found.words().stream().map(QueryWord::exact).collect(Collectors.joining(" ")))
                .toList();
    }
}
