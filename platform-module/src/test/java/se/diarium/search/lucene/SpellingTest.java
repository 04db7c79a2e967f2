package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Entries;
import se.diarium.search.SearchIndex;

public class SpellingTest extends PublicIndexTest {

    @BeforeEach
    void fill() {
        for (int i = 0; i < 12; i++) {
            IndexFixture.put(
                    index, Entries.record("e" + i, "Regionstyrelsens protokoll", "Regionstyrelsens protokoll"));
        }
        IndexFixture.put(index, Entries.record("wrong", "Regionstyrlsens protokol"));
    }

    @ParameterizedTest
    @CsvSource({
        "regionstyrelsns protokoll, regionstyrelsens protokoll",
        "'\"regionstyrelsns protokoll\"', '\"regionstyrelsens protokoll\"'",
        "'(regionstyrelsns OR finnsinteord)', ''",
        "'-bilaga regionstyrelsns', '-bilaga regionstyrelsens'",
        "regionstyrelsns typ:report, regionstyrelsens typ:report"
    })
    void aWordThatNothingHasIsCorrectedWhereverItStands(String query, String other) {
        assertThat(IndexFixture.search(index, query).didYouMean().orElse("")).isEqualTo(other);
    }

    @Test
    void aWordThatNothingHasIsCorrectedAtOnceAndCanStillBeAskedForAsItIs() {
        assertThat(IndexFixture.search(index, "protokoll regionstyrelsns")).satisfies(result -> {
            assertThat(result.total()).isGreaterThanOrEqualTo(12);
            assertThat(result.withAllWords()).isEqualTo(12);
            assertThat(result.didYouMean()).contains("protokoll regionstyrelsens");
            assertThat(result.verbatim()).contains("protokoll \"regionstyrelsns\"");
        });
        assertThat(IndexFixture.search(index, "protokoll \"regionstyrelsns\"")).satisfies(result -> {
            assertThat(result.total()).isZero();
            assertThat(result.verbatim()).isEmpty();
        });
    }

    @Test
    void ofACompoundThatStandsNowhereTheLastWordIsCorrectedByItself() {
        IndexFixture.put(index, Entries.record("plan", "Plan för nämndens verksamhet"));

        assertThat(IndexFixture.search(index, "verksamhetspaln")).satisfies(result -> {
            assertThat(IndexFixture.ids(result)).containsExactly("plan");
            assertThat(result.didYouMean()).contains("verksamhetsplan");
            assertThat(result.verbatim()).contains("\"verksamhetspaln\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"regionstyrlsens", "regionstyrelsens", "protokollbok", "\"regionstyrelsns\""})
    void whatIsKnownOrQuotedIsNotCorrectedUnasked(String query) {
        assertThat(IndexFixture.search(index, query).verbatim()).isEmpty();
    }

    @Test
    void theInternalIndexTellsNoWordsOfIt() {
        try (SearchIndex internal = open("internal", Audience.INTERNAL)) {
            IndexFixture.put(internal, Entries.readBy(Entries.record("one", "Regionstyrelsens protokoll"), "anna"));

            assertThat(IndexFixture.searchAs(internal, "regionstyrelsns", "anna"))
                    .satisfies(result -> {
                        assertThat(result.total()).isZero();
                        assertThat(result.didYouMean()).isEmpty();
                        assertThat(result.verbatim()).isEmpty();
                    });
        }
    }

    @Test
    void aWordThatHardlyAnythingHasIsCorrectedByAMuchCommonerOne() {
        assertThat(IndexFixture.ids(index, "regionstyrlsens")).containsExactly("wrong");
        assertThat(IndexFixture.search(index, "regionstyrlsens").didYouMean()).contains("regionstyrelsens");
    }

    @Test
    void aQuotationThatStandsNowhereIsProposedWithoutItsMarks() {
        assertThat(IndexFixture.search(index, "\"protokoll regionstyrelsens bilaga\"")
                        .didYouMean())
                .isEmpty();
        assertThat(IndexFixture.search(index, "\"protokollen regionstyrelsens\"")
                        .didYouMean())
                .contains("protokollen regionstyrelsens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regionstyrelsens", "protokoll", "xyzzyxyzzy", "2023", "\"", "organ:RS", ""})
    void whatIsFoundOrCannotBeCorrectedIsLeftAsItIs(String query) {
        assertThat(IndexFixture.search(index, query).didYouMean()).isEmpty();
    }

    @Test
    void whatWasRemovedIsNeitherProposedNorMakesAWordCommon() {
        index.apply(
                List.of(new Change.Put(Entries.record("secret", "Visselblåsare")), new Change.Remove("secret")), 100);
        index.refresh();

        assertThat(IndexFixture.search(index, "visselblåsre").didYouMean()).isEmpty();
    }
}
