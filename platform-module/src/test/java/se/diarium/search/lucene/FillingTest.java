package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.search.Entries;
import se.diarium.search.EntryType;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;
import se.diarium.search.Vocabulary;

/** What is shown below the entries that have all the words. */
public class FillingTest extends PublicIndexTest {

    @Test
    void entriesWithSomeOfTheWordsFollowThoseWithAllHoweverMuchMoreTheyAreWorth() {
        IndexFixture.put(
                index,
                Entries.filed(
                        Entries.record("some", "Parkering parkering", "parkering ".repeat(9)), "RS", "plan", 2050),
                Entries.attached(Entries.filed(
                        Entries.record("all", "Bilaga", "Om cykel här och parkering där"), "RS", "letter", 1990)));

        SearchResult result = IndexFixture.search(index, "cykel parkering");

        assertThat(IndexFixture.ids(result)).containsExactly("all", "some");
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.withAllWords()).isEqualTo(1);
        assertThat(result.complete()).isEqualTo(1);
        assertThat(result.relaxed()).isTrue();
    }

    @Test
    void whatHasAllTheWordsIsCountedAloneAsLongAsThereIsSome() {
        IndexFixture.put(
                index,
                Entries.filed(Entries.record("all", "Cykel och parkering"), "RS", "plan", 2020),
                Entries.filed(Entries.record("some", "Parkering"), "RF", "plan", 2020));

        assertThat(IndexFixture.search(index, "cykel parkering").facets().get(Facet.BODY))
                .containsExactly(new FacetCount("RS", 1));
        assertThat(IndexFixture.search(index, "tunnelbana parkering").facets().get(Facet.BODY))
                .containsExactlyInAnyOrder(new FacetCount("RS", 1), new FacetCount("RF", 1));
    }

    @Test
    void aFilterHoldsForBothWhatHasAllTheWordsAndWhatHasSome() {
        IndexFixture.put(
                index,
                Entries.filed(Entries.record("all", "Cykel och parkering"), "RS", "plan", 2020),
                Entries.filed(Entries.record("some", "Parkering"), "RF", "plan", 2020));

        assertThat(index.search(new SearchRequest(
                        "cykel parkering", Map.of(Facet.BODY, Set.of("RF")), Set.of(), 0, 10, Sort.RELEVANCE)))
                .satisfies(result -> {
                    assertThat(IndexFixture.ids(result)).containsExactly("some");
                    assertThat(result.total()).isZero();
                    assertThat(result.complete()).isZero();
                    assertThat(result.facets().get(Facet.BODY)).containsExactly(new FacetCount("RS", 1));
                });
    }

    @Test
    void pagesThatFollowEachOtherPassFromTheOnesToTheOthersWithoutGaps() {
        for (int i = 0; i < 7; i++) {
            IndexFixture.put(index, Entries.record("all" + i, "Cykel och parkering"));
            IndexFixture.put(index, Entries.record("some" + i, "Parkering"));
        }
        List<String> seen = new ArrayList<>();
        List<Integer> complete = new ArrayList<>();
        String after = "";
        do {
            SearchRequest request = new SearchRequest(
                    "cykel parkering", Map.of(), Set.of(), 0, 5, Sort.RELEVANCE, after, Vocabulary.NONE);
            SearchResult page = index.search(request);
            assertThat(page.total()).isEqualTo(7);
            assertThat(page.withAllWords()).isEqualTo(7);
            seen.addAll(IndexFixture.ids(page));
            complete.add(page.complete());
            after = page.next();
        } while (!after.isEmpty());

        assertThat(seen).hasSize(14).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 7)).allMatch(id -> id.startsWith("all"));
        assertThat(complete).containsExactly(5, 2, 0);
    }

    @Test
    void whereManyHaveAllTheWordsNoOthersAreShown() {
        for (int i = 0; i < 50; i++) {
            IndexFixture.put(index, Entries.record("all" + i, "Cykel och parkering"));
        }
        IndexFixture.put(index, Entries.record("some", "Parkering"));

        assertThat(IndexFixture.search(index, "cykel parkering")).satisfies(result -> {
            assertThat(result.total()).isEqualTo(50);
            assertThat(result.relaxed()).isFalse();
        });
    }

    @Test
    void inTheOrderOfDatesOthersAreShownOnlyWhereNoneHasAllTheWords() {
        IndexFixture.put(
                index,
                Entries.dated(Entries.record("all", "Cykel och parkering"), LocalDate.of(2020, 1, 1)),
                Entries.dated(Entries.record("some", "Parkering"), LocalDate.of(2024, 1, 1)));

        assertThat(byDate("cykel parkering")).satisfies(result -> {
            assertThat(IndexFixture.ids(result)).containsExactly("all");
            assertThat(result.withAllWords()).isEqualTo(1);
        });
        assertThat(byDate("tunnelbana parkering")).satisfies(result -> {
            assertThat(IndexFixture.ids(result)).containsExactly("some", "all");
            assertThat(result.withAllWords()).isZero();
            assertThat(result.complete()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parkering \"cykel och bil\"",
                "parkering typ:report",
                "parkering RS/9/2024",
                "parkering bil*",
                "cykel -parkering",
                "2020 finnsinteord"
            })
    void quotationsNumbersFieldsAndExclusionsAreNeverLeftOutAndAYearIsNoReasonByItself(String query) {
        IndexFixture.put(index, Entries.filed(Entries.record("one", "Cykel och parkering 2020"), "RS", "plan", 2020));

        assertThat(IndexFixture.ids(index, query)).isEmpty();
    }

    @Test
    void aNumberOrAQuotationIsEnoughWithoutTheWordsBesideIt() {
        IndexFixture.put(index, Entries.numbered(Entries.record("one", "Cykel på väg"), EntryType.CASE, "RS", 7, 2020));

        assertThat(IndexFixture.ids(index, "tunnelbana RS/7/2020")).containsExactly("one");
        assertThat(IndexFixture.ids(index, "tunnelbana \"på väg\"")).containsExactly("one");
        assertThat(IndexFixture.search(index, "tunnelbana RS/7/2020").withAllWords())
                .isZero();
    }

    @Test
    void ofManyWordsOneIsNotEnough() {
        IndexFixture.put(index, Entries.record("one", "Parkering"), Entries.record("two", "Parkering vid museum"));

        assertThat(IndexFixture.ids(index, "parkering cykel tunnelbana museum")).containsExactly("two");
    }

    @Test
    void wordsThatAQuestionIsPutWithAreNotRequiredAndRank() {
        IndexFixture.put(
                index, Entries.record("one", "Läkarbesök"), Entries.record("both", "Vad det kostar: läkarbesök"));

        SearchResult result = IndexFixture.search(index, "hur mycket kostar ett läkarbesök?");

        assertThat(result.withAllWords()).isEqualTo(2);
        assertThat(IndexFixture.ids(result)).containsExactlyInAnyOrder("both", "one");
    }

    @Test
    void aQuestionOfSuchWordsAloneFindsThem() {
        IndexFixture.put(index, Entries.record("one", "Vad det kostar"), Entries.record("other", "Protokoll"));

        assertThat(IndexFixture.ids(index, "hur mycket kostar")).isEmpty();
        assertThat(IndexFixture.ids(index, "vad kostar")).containsExactly("one");
    }

    @Test
    void aCompoundIsFoundByItsWordsBelowTheCompoundItself() {
        IndexFixture.put(
                index,
                Entries.record("apart", "Lista över läkemedel"),
                Entries.record("one", "Läkemedel"),
                Entries.record("whole", "Läkemedelslistan"));

        assertThat(IndexFixture.search(index, "läkemedelslista")).satisfies(result -> {
            assertThat(IndexFixture.ids(result)).containsExactly("whole", "apart");
            assertThat(result.withAllWords()).isEqualTo(1);
        });
    }

    @Test
    void wordsWrittenApartAreFoundAsOneBeforeOtherCompoundsWithThem() {
        IndexFixture.put(
                index,
                Entries.record("other", "Bredbandsstrategi och vägutbyggnad"),
                Entries.record("joined", "Bredbandsutbyggnad i alla delar av länet"));

        assertThat(IndexFixture.ids(index, "bredbands utbyggnad")).startsWith("joined");
    }

    @Test
    void whatHasTheYearInItsHeadingComesBeforeWhatMentionsIt() {
        IndexFixture.put(
                index,
                Entries.filed(Entries.record("mention", "Budget", "2024 2024 2024 2024"), "RS", "plan", 2022),
                Entries.filed(Entries.record("heading", "Budget 2024", "Ingen text"), "RS", "plan", 2022));

        assertThat(IndexFixture.ids(index, "budget 2024")).containsExactly("heading", "mention");
    }

    private SearchResult byDate(String query) {
        return index.search(new SearchRequest(query, Map.of(), Set.of(), 0, 10, Sort.DATE_NEWEST));
    }
}
