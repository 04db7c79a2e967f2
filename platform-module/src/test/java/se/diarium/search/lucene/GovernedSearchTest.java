package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.search.Audience;
import se.diarium.search.Entries;
import se.diarium.search.Entry;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.Governed;
import se.diarium.search.Hit;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;
import se.diarium.search.Vocabulary;
import se.diarium.search.analysis.Synonyms;

/** Documents found by what they are by the region's governance model. */
public class GovernedSearchTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(Map.of(
            Facet.DOCUMENT,
            Map.of(
                    "mal-och-budget", List.of("Mål och Budget", "Goals and budget"),
                    "verksamhetsplan", List.of("Verksamhetsplan", "Operational plan"))));

    @TempDir
    private Path folder;

    private SearchIndex index;

    /** The public index under test; every engine answers alike. */
    protected SearchIndex open(String name) {
        return LuceneIndex.open(
                folder.resolve(name),
                Audience.PUBLIC,
                IndexFixture.NUMBERS,
                IndexFixture.PATTERN,
                Synonyms.NONE,
                IndexFixture.AT_ONCE);
    }

    @BeforeEach
    void openIndex() {
        index = open("public");
        put("budget", new Governed("mal-och-budget", "halland", 2020, 2022, Set.of(), Set.of()));
        put("plan", new Governed("verksamhetsplan", "halland", 2021, 2021, Set.of("mal-och-budget"), Set.of()));
        put(
                "uppfoljning",
                new Governed(
                        "manadsrapport", "halland", 2021, 2021, Set.of(), Set.of("mal-och-budget", "verksamhetsplan")));
        put("plan utan slag", new Governed("", "", 2023, 2024, Set.of(), Set.of()));
        put("brev", Governed.NONE);
    }

    private void put(String id, Governed governed) {
        Entry entry = Entries.record(id.replace(' ', '-'), "Handling");
        IndexFixture.put(index, entry.as(governed));
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dokument:verksamhetsplan        | plan
                    document:"operational plan"     | plan
                    dokument:"Mål och Budget"       | budget
                    modell:halland                  | budget plan uppfoljning
                    model:Halland -dokument:verksamhetsplan | budget uppfoljning
                    genomför:mal-och-budget         | plan
                    implements:"goals and budget"   | plan
                    följer:verksamhetsplan          | uppfoljning
                    följer:"Mål och Budget"         | uppfoljning
                    period:2022                     | budget
                    period:2021                     | budget plan uppfoljning
                    period:2022..2023               | budget plan-utan-slag
                    period:2025                     |
                    """)
    void aDocumentIsFoundByItsKindItsPeriodItsModelAndItsRelations(String query, String found) {
        assertThat(search(query, Map.of()).hits())
                .extracting(Hit::id)
                .containsExactlyInAnyOrder(found == null ? new String[0] : found.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "handling"})
    void hitsAreCountedAndFilteredByTheirKindOfDocument(String query) {
        assertThat(search(query, Map.of()).facets().get(Facet.DOCUMENT))
                .containsExactly(
                        new FacetCount("mal-och-budget", 1),
                        new FacetCount("manadsrapport", 1),
                        new FacetCount("verksamhetsplan", 1));

        SearchResult plans = search(query, Map.of(Facet.DOCUMENT, Set.of("verksamhetsplan", "manadsrapport")));

        assertThat(plans.hits()).extracting(Hit::id).containsExactlyInAnyOrder("plan", "uppfoljning");
    }

    @Test
    void aDocumentThatIsOfAnotherKindByNowIsFoundByThatAlone() {
        put("plan", new Governed("mal-och-budget", "halland", 0, 0, Set.of(), Set.of()));

        assertThat(search("dokument:verksamhetsplan", Map.of()).hits()).isEmpty();
        assertThat(search("genomför:mal-och-budget", Map.of()).hits()).isEmpty();
    }

    private SearchResult search(String query, Map<Facet, Set<String>> filters) {
        return index.search(new SearchRequest(query, filters, Set.of(), 0, 10, Sort.RELEVANCE).calling(VOCABULARY));
    }
}
