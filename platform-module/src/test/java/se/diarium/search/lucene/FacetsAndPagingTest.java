package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.diarium.search.Entries;
import se.diarium.search.Entry;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;

public class FacetsAndPagingTest extends PublicIndexTest {

    @BeforeEach
    void fill() {
        IndexFixture.put(index, Entries.filed(Entries.record("a", "Plan"), "RS", "plan", 2024));
        IndexFixture.put(index, Entries.filed(Entries.record("b", "Plan"), "RS", "report", 2024));
        IndexFixture.put(index, Entries.filed(Entries.record("c", "Plan"), "RF", "plan", 2023));
        IndexFixture.put(index, Entries.filed(Entries.record("d", "Plan"), "HSN", "report", 2023));
        IndexFixture.put(index, Entries.filed(Entries.record("e", "Budget"), "RF", "budget", 2022));
    }

    @Test
    void facetsCountWhatTheQueryMatches() {
        SearchResult result = search("plan", Map.of());

        assertThat(result.total()).isEqualTo(4);
        assertThat(result.facets().get(Facet.BODY))
                .containsExactly(new FacetCount("RS", 2), new FacetCount("HSN", 1), new FacetCount("RF", 1));
        assertThat(result.facets().get(Facet.KIND))
                .containsExactly(new FacetCount("plan", 2), new FacetCount("report", 2));
        assertThat(result.facets().get(Facet.YEAR))
                .containsExactly(new FacetCount("2024", 2), new FacetCount("2023", 2));
    }

    @Test
    void aDocumentIsCountedUnderTheYearOfItsDateNotOfItsNumber() {
        Entry numberedIn2021 = Entries.filed(Entries.record("f", "Yttrande"), "RS", "letter", 2021);
        IndexFixture.put(index, Entries.dated(numberedIn2021, LocalDate.of(2022, 1, 10)));

        assertThat(search("yttrande", Map.of()).facets().get(Facet.YEAR)).containsExactly(new FacetCount("2022", 1));
    }

    @Test
    void aFacetIsCountedWithoutItsOwnFilterAndWithTheOthers() {
        SearchResult result = search("plan", Map.of(Facet.BODY, Set.of("RS"), Facet.KIND, Set.of("plan")));

        assertThat(IndexFixture.ids(result)).containsExactly("a");
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.facets().get(Facet.BODY)).containsExactly(new FacetCount("RF", 1), new FacetCount("RS", 1));
        assertThat(result.facets().get(Facet.KIND))
                .containsExactly(new FacetCount("plan", 1), new FacetCount("report", 1));
        assertThat(result.facets().get(Facet.YEAR)).containsExactly(new FacetCount("2024", 1));
    }

    @Test
    void severalValuesOfAFacetWiden() {
        assertThat(search("", Map.of(Facet.BODY, Set.of("RF", "HSN"))).total()).isEqualTo(3);
    }

    @Test
    void anUnknownValueMatchesNothingAndIsNoError() {
        SearchResult result = search("plan", Map.of(Facet.BODY, Set.of("nonsense")));

        assertThat(result.total()).isZero();
        assertThat(result.facets().get(Facet.BODY)).hasSize(3);
        assertThat(result.relaxed()).isFalse();
    }

    @Test
    void theNewestComesFirstAndTheUndatedLast() {
        IndexFixture.put(index, Entries.dated(Entries.record("old", "Karta"), LocalDate.of(1999, 1, 1)));
        IndexFixture.put(index, Entries.dated(Entries.record("undated", "Karta"), null));
        IndexFixture.put(index, Entries.dated(Entries.record("new", "Karta"), LocalDate.of(2025, 1, 1)));

        SearchResult result = index.search(new SearchRequest("karta", Map.of(), Set.of(), 0, 10, Sort.DATE_NEWEST));

        assertThat(IndexFixture.ids(result)).containsExactly("new", "old", "undated");
    }

    @Test
    void pagesNeitherRepeatNorMissAHit() {
        for (int i = 0; i < 95; i++) {
            IndexFixture.put(index, Entries.record("x" + i, "Vägkarta"));
        }
        List<String> seen = new ArrayList<>();
        for (int offset = 0; offset < 100; offset += 10) {
            SearchResult page =
                    index.search(new SearchRequest("vägkarta", Map.of(), Set.of(), offset, 10, Sort.RELEVANCE));
            assertThat(page.total()).isEqualTo(95);
            seen.addAll(IndexFixture.ids(page));
        }

        assertThat(seen).hasSize(95).doesNotHaveDuplicates();
    }

    @Test
    void beyondTheDeepestPageThereIsTheTotalAlone() {
        SearchResult result = index.search(
                new SearchRequest("plan", Map.of(), Set.of(), Integer.MAX_VALUE, Integer.MAX_VALUE, Sort.RELEVANCE));

        assertThat(result.hits()).isEmpty();
        assertThat(result.total()).isEqualTo(4);
    }

    @Test
    void aLimitOfNoneGivesCountsAlone() {
        SearchResult result = index.search(new SearchRequest("plan", Map.of(), Set.of(), 0, 0, Sort.RELEVANCE));

        assertThat(result.hits()).isEmpty();
        assertThat(result.total()).isEqualTo(4);
    }

    private SearchResult search(String query, Map<Facet, Set<String>> filters) {
        return index.search(new SearchRequest(query, filters, Set.of(), 0, 10, Sort.RELEVANCE));
    }
}
