package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.search.Entries;
import se.diarium.search.Fragment;
import se.diarium.search.Hit;
import se.diarium.search.Segment;

public class HighlightTest extends PublicIndexTest {

    @Test
    void theWholeHeadingIsGivenWithWhatMatchedMarked() {
        IndexFixture.put(index, Entries.record("one", "Årsredovisning <b>2023</b>. Med bokslut"));

        assertThat(hit("redovisningar").highlightedTitle().segments())
                .containsExactly(new Segment("Årsredovisning", true), new Segment(" <b>2023</b>. Med bokslut", false));
    }

    @Test
    void passagesQuoteWhereTheTextMatches() {
        IndexFixture.put(
                index,
                Entries.record(
                        "one",
                        "Bilaga",
                        "Inledning om annat. ".repeat(400) + "Arbetet med nyckeltalen pågår.\n\nNästa stycke. "
                                + "Avslutning om annat. ".repeat(400)));

        assertThat(hit("nyckeltal").fragments()).singleElement().satisfies(fragment -> {
            assertThat(marked(fragment)).containsExactly("nyckeltalen");
            assertThat(fragment.text())
                    .contains("Arbetet med nyckeltalen pågår.")
                    .hasSizeBetween(40, 320);
        });
    }

    @Test
    void aPassageWithoutSentencesIsCutAroundItsMatch() {
        IndexFixture.put(
                index, Entries.record("one", "Tabell", "siffra ".repeat(500) + "utfall " + "siffra ".repeat(500)));

        assertThat(hit("utfallet").fragments()).singleElement().satisfies(fragment -> {
            assertThat(marked(fragment)).containsExactly("utfall");
            assertThat(fragment.text().length()).isLessThanOrEqualTo(320);
        });
    }

    @Test
    void aPhraseIsMarkedOnlyWhereItStands() {
        IndexFixture.put(
                index, Entries.record("one", "Bilaga", "En plan. Regionstyrelsens plan gäller. Ännu en plan."));

        assertThat(hit("\"regionstyrelsens plan\"").fragments().stream().flatMap(f -> marked(f).stream()))
                .containsExactly("Regionstyrelsens", "plan");
    }

    @Test
    void theBeginningIsGivenWhenTheTextDoesNotMatch() {
        IndexFixture.put(index, Entries.record("one", "Karta", "Först detta. Sedan mer."));

        assertThat(hit("karta").fragments()).singleElement().satisfies(fragment -> {
            assertThat(fragment.text()).startsWith("Först detta.");
            assertThat(marked(fragment)).isEmpty();
        });
    }

    @Test
    void anEntryWithoutTextHasNoPassages() {
        IndexFixture.put(index, Entries.record("one", "Karta"));

        assertThat(hit("karta").fragments()).isEmpty();
        assertThat(hit("").highlightedTitle()).isEqualTo(Fragment.plain("Karta"));
    }

    @Test
    void anEntryWithoutHeadingHasAnEmptyOne() {
        IndexFixture.put(index, Entries.record("one", "", "Karta över länet."));

        assertThat(hit("karta").highlightedTitle().segments()).isEmpty();
    }

    @Test
    void aPassageTellsThePageOfItsFirstMatch() {
        String pages = "Första sidan.\n\n\fAndra sidan med nyckeltal.\f\fFjärde sidan, tom är den tredje. Utfall.";
        IndexFixture.put(index, Entries.record("one", "Bilaga", pages));

        assertThat(hit("nyckeltal").fragments()).extracting(Fragment::page).containsExactly(2);
        assertThat(hit("första").page()).isEqualTo(1);
        assertThat(hit("utfall").page()).isEqualTo(4);
        assertThat(hit("utfall").fragments().get(0).text()).doesNotContain("\f");
    }

    @Test
    void aPassageOfATextWithoutPagesTellsNone() {
        IndexFixture.put(index, Entries.record("one", "Bilaga", "Karta."));

        assertThat(hit("karta").page()).isZero();
    }

    @Test
    void wordsOnBothSidesOfAPageBreakAreStillARow() {
        IndexFixture.put(index, Entries.record("one", "Bilaga", "regionstyrelsens\n\n\fplan"));

        assertThat(hit("\"regionstyrelsens plan\"").page()).isEqualTo(1);
    }

    @Test
    void everyHitHasItsOwnQuotation() {
        IndexFixture.put(index, Entries.record("one", "Ett", "Karta ett."), Entries.record("two", "Två", "Karta två."));

        assertThat(IndexFixture.search(index, "karta").hits()).hasSize(2).allSatisfy(hit -> assertThat(
                        hit.fragments().get(0).text())
                .isEqualTo(hit.id().equals("one") ? "Karta ett." : "Karta två."));
    }

    private Hit hit(String query) {
        return IndexFixture.search(index, query).hits().get(0);
    }

    private static List<String> marked(Fragment fragment) {
        return fragment.segments().stream()
                .filter(Segment::marked)
                .map(Segment::text)
                .toList();
    }
}
