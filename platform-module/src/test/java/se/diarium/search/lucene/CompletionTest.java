package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.Entries;
import se.diarium.search.SearchIndex;

public class CompletionTest extends EachEngineTest {

    @Test
    void theLastWordIsCompletedByWhatMostEntriesHold() {
        try (SearchIndex index = open()) {
            IndexFixture.put(
                    index,
                    Entries.record("a", "Regionplan", "regionstyrelsen"),
                    Entries.record("b", "Beslut", "regionstyrelsen"),
                    Entries.record("c", "Regler"));

            assertThat(complete(index, "Strategisk REG").words())
                    .containsExactly("Strategisk regionstyrelsen", "Strategisk regionplan", "Strategisk regler");
        }
    }

    @Test
    void headingsHoldAllThatWasTyped() {
        try (SearchIndex index = open()) {
            IndexFixture.put(
                    index,
                    Entries.record("a", "Årsredovisning för regionen"),
                    Entries.record("b", "Delårsrapport för regionen"),
                    Entries.record("c", "Årsredovisning för regionen"));

            assertThat(complete(index, "regionens årsr").headings()).containsExactly("Årsredovisning för regionen");
            assertThat(complete(index, "regionen för år").headings()).containsExactly("Årsredovisning för regionen");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "k", "karta ", "2024", "\"", "karta k", "%&/", "xyzzy", "🙂🙂🙂", "kar\u0000"})
    void whatIsNoBeginningOfAWordIsNotCompleted(String typed) {
        try (SearchIndex index = open()) {
            IndexFixture.put(index, Entries.record("a", "Karta 2024"));

            assertThat(complete(index, typed)).isEqualTo(Completions.NONE);
        }
    }

    @Test
    void aTextThatIsTooLongIsNotCompleted() {
        try (SearchIndex index = open()) {
            IndexFixture.put(index, Entries.record("a", "Karta"));

            assertThat(complete(index, "x ".repeat(200) + "kar")).isEqualTo(Completions.NONE);
        }
    }

    @Test
    void whatWasRemovedCompletesNothing() {
        try (SearchIndex index = open()) {
            IndexFixture.put(index, Entries.record("a", "Hemligheten"), Entries.record("b", "Hemvården"));
            index.apply(List.of(new Change.Remove("a")), 9);
            index.refresh();

            assertThat(complete(index, "hem")).isEqualTo(new Completions(List.of("hemvården"), List.of("Hemvården")));
        }
    }

    @Test
    void nobodyIsToldWhatOnlyOthersMayRead() {
        try (SearchIndex index = open("internal", Audience.INTERNAL)) {
            IndexFixture.put(
                    index,
                    Entries.readBy(Entries.record("a", "Karta över skyddsrum", "kartbilaga"), "others"),
                    Entries.readBy(Entries.record("b", "Karta över länet", "kartläggning"), "mine"));

            assertThat(index.complete(new CompletionRequest("kart", Set.of("mine"), 10)))
                    .isEqualTo(new Completions(List.of("karta", "kartläggning"), List.of("Karta över länet")));
            assertThat(index.complete(new CompletionRequest("kart", Set.of(), 10)))
                    .isEqualTo(Completions.NONE);
        }
    }

    @Test
    void thereAreNoMoreThanAskedFor() {
        try (SearchIndex index = open()) {
            for (char end = 'a'; end <= 'z'; end++) {
                IndexFixture.put(index, Entries.record("e" + end, "Ord" + end));
            }

            assertThat(complete(index, "or").words()).hasSize(5);
            assertThat(complete(index, "or").headings()).hasSize(5);
        }
    }

    private SearchIndex open() {
        return open("public", Audience.PUBLIC);
    }

    private static Completions complete(SearchIndex index, String typed) {
        return index.complete(new CompletionRequest(typed, Set.of(), 5));
    }
}
