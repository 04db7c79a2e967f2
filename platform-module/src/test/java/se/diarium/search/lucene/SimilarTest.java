package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.diarium.search.Audience;
import se.diarium.search.Entries;
import se.diarium.search.Entry;
import se.diarium.search.Hit;
import se.diarium.search.SearchIndex;
import se.diarium.search.SimilarRequest;

public class SimilarTest extends EachEngineTest {

    private static final Entry WATER = Entries.record(
            "water", "Vattenförsörjningsplan", "Dricksvatten och vattentäkter i kommunerna. Skydd av grundvatten.");
    private static final Entry MORE_WATER = Entries.record(
            "more-water", "Remiss om dricksvatten", "Kommunernas vattentäkter behöver skydd, liksom grundvattnet.");
    private static final Entry TRAINS =
            Entries.record("trains", "Kollektivtrafik", "Tågen mellan orterna går oftare. Biljetter och tidtabeller.");

    @Test
    void whatIsAboutTheSameIsFoundWithoutTheEntryItself() {
        try (SearchIndex index = open("public", Audience.PUBLIC)) {
            IndexFixture.put(index, WATER, MORE_WATER, TRAINS, Entries.record("none", "Möte"));

            assertThat(similar(index, "water")).containsExactly("more-water");
            assertThat(similar(index, "trains")).isEmpty();
            assertThat(similar(index, "missing")).isEmpty();
        }
    }

    @Test
    void nobodyIsShownWhatOnlyOthersMayReadNorWhatItIsLike() {
        try (SearchIndex index = open("internal", Audience.INTERNAL)) {
            IndexFixture.put(
                    index, Entries.readBy(WATER, "mine", "others"), Entries.readBy(MORE_WATER, "others"), TRAINS);

            assertThat(similar(index, "water", "others")).containsExactly("more-water");
            assertThat(similar(index, "water", "mine")).isEmpty();
            assertThat(similar(index, "more-water", "mine")).isEmpty();
            assertThat(similar(index, "water")).isEmpty();
        }
    }

    private static List<String> similar(SearchIndex index, String id, String... authorities) {
        return index.similar(new SimilarRequest(id, Set.of(authorities), 5)).stream()
                .map(Hit::id)
                .toList();
    }
}
