package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.Denial;
import se.diarium.search.Entries;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.SimilarRequest;

public class RightsTest extends EachEngineTest {

    private SearchIndex index;

    @BeforeEach
    void openIndex() {
        index = open("internal", Audience.INTERNAL);
        IndexFixture.put(
                index,
                Entries.readBy(
                        Entries.filed(
                                Entries.record("secret", "Visselblåsarutredning", "Hemlig text"), "RF", "letter", 2021),
                        "GROUP_DIARIUM_REGISTRATOR",
                        "anna"),
                Entries.readBy(
                        Entries.filed(Entries.record("open", "Utredning om trafik"), "RS", "report", 2024),
                        "GROUP_DIARIUM_HANDLAGGARE",
                        "GROUP_DIARIUM_REGISTRATOR"),
                Entries.record("nobody", "Utredning utan läsare"));
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @Test
    void anEntryIsFoundByOneOfItsReaders() {
        assertThat(IndexFixture.ids(IndexFixture.searchAs(index, "visselblåsarutredning", "anna", "GROUP_EVERYONE")))
                .containsExactly("secret");
        assertThat(IndexFixture.searchAs(index, "utredning", "GROUP_DIARIUM_REGISTRATOR")
                        .total())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visselblåsarutredning",
                "hemlig",
                "utredning",
                "",
                "-trafik",
                "visselblåsarutrednin",
                "hemlig trafik"
            })
    void nothingOfAnUnreadableEntryShows(String query) {
        SearchResult result = IndexFixture.searchAs(index, query, "GROUP_DIARIUM_HANDLAGGARE", "bertil");

        assertThat(IndexFixture.ids(result)).isSubsetOf("open");
        assertThat(result.total()).isLessThanOrEqualTo(1);
        assertThat(result.facets().get(Facet.BODY)).isSubsetOf(new FacetCount("RS", 1));
        assertThat(result.facets().get(Facet.YEAR)).isSubsetOf(new FacetCount("2024", 1));
        assertThat(result.facets().get(Facet.KIND)).isSubsetOf(new FacetCount("report", 1));
        assertThat(result.didYouMean()).isEmpty();
    }

    @Test
    void aCallerWithoutAuthoritiesSeesNothing() {
        SearchResult result = index.search(SearchRequest.of(""));

        assertThat(result.total()).isZero();
        assertThat(result.facets().values()).allMatch(List::isEmpty);
    }

    @Test
    void aRightThatIsTakenAwayIsGoneAtOnce() {
        IndexFixture.put(index, Entries.readBy(Entries.record("open", "Utredning om trafik"), "anna"));

        assertThat(IndexFixture.searchAs(index, "trafik", "GROUP_DIARIUM_HANDLAGGARE")
                        .total())
                .isZero();
    }

    @Test
    void whoIsDeniedAnEntryMeetsItInNothingThoughAGroupOfTheirsMayReadIt() {
        IndexFixture.put(
                index,
                Entries.readBy(
                        Entries.record("kept", "Jävsprövning", "Jävsprövning av ledamot"),
                        "GROUP_DIARIUM_LEDAMOT_RS",
                        Denial.of("bo")));

        assertThat(IndexFixture.searchAs(index, "jävsprövning", "anna", "GROUP_DIARIUM_LEDAMOT_RS")
                        .total())
                .isEqualTo(1);
        SearchResult denied = IndexFixture.searchAs(index, "jävsprövning", "bo", "GROUP_DIARIUM_LEDAMOT_RS");
        Set<String> authorities = Set.of("bo", "GROUP_DIARIUM_LEDAMOT_RS");
        assertThat(denied.total()).isZero();
        assertThat(denied.facets().values()).allMatch(List::isEmpty);
        assertThat(index.complete(new CompletionRequest("jävs", authorities, 5)))
                .isEqualTo(Completions.NONE);
        assertThat(index.similar(new SimilarRequest("kept", authorities, 5))).isEmpty();
    }

    @Test
    void anInternalIndexIsNeverOpenedAsAPublicOne() {
        index.close();
        index = open("internal", Audience.PUBLIC);

        assertThat(IndexFixture.search(index, "").total()).isZero();
        assertThat(index.position()).isZero();
    }

    @Test
    void wordsOfRemovedEntriesAreNotProposed() {
        try (SearchIndex open = open("public", Audience.PUBLIC)) {
            IndexFixture.put(open, Entries.record("kept", "Bilaga"), Entries.record("gone", "Visselblåsarutredning"));
            assertThat(IndexFixture.search(open, "visselblåsarutrednin").didYouMean())
                    .isPresent();

            open.apply(List.of(new Change.Remove("gone")), 3);

            assertThat(IndexFixture.search(open, "visselblåsarutrednin").didYouMean())
                    .isEmpty();
        }
    }
}
