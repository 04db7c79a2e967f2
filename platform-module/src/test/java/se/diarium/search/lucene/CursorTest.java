package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.Cursor;
import se.diarium.search.Entries;
import se.diarium.search.Entry;
import se.diarium.search.Facet;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.Sort;
import se.diarium.search.UnknownCursorException;

public class CursorTest extends PublicIndexTest {

    private final Random random = new Random(12);

    @ParameterizedTest
    @EnumSource(Sort.class)
    void followingTheCursorGivesWhatCountingFromTheBeginningGives(Sort sort) {
        fill(0, 150);
        SearchRequest all = new SearchRequest("plan vatten", Map.of(), Set.of(), 0, 100, sort);
        List<String> counted = new ArrayList<>(IndexFixture.ids(index.search(all)));
        counted.addAll(
                IndexFixture.ids(index.search(new SearchRequest("plan vatten", Map.of(), Set.of(), 100, 100, sort))));

        assertThat(followed(new SearchRequest("plan vatten", Map.of(), Set.of(), 0, 7, sort), () -> {}))
                .containsExactlyElementsOf(counted)
                .hasSizeGreaterThan(70);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void whatComesInBetweenNeitherRepeatsNorLosesAnOlderHit(Sort sort) {
        assumeTrue(keepsItsScores() || sort != Sort.RELEVANCE);
        fill(0, 200);
        SearchRequest request = new SearchRequest("plan vatten", Map.of(), Set.of(), 0, 9, sort);
        Set<String> older = new HashSet<>(followed(request, () -> {}));
        int[] next = {1000};

        List<String> seen = followed(request, () -> {
            fill(next[0], 25);
            next[0] += 25;
        });

        assertThat(seen).doesNotHaveDuplicates().containsAll(older);
    }

    @Test
    void whatWasWithdrawnIsOnNoLaterPage() {
        fill(0, 60);
        SearchRequest request = new SearchRequest("plan", Map.of(), Set.of(), 0, 10, Sort.RELEVANCE);
        SearchResult first = index.search(request);
        SearchResult second = index.search(request.after(first.next()));
        String withdrawn = second.hits().get(0).id();
        index.apply(List.of(new Change.Remove(withdrawn)), index.appliedPosition() + 1);
        index.refresh();

        assertThat(IndexFixture.ids(index.search(request.after(first.next()))))
                .doesNotContain(withdrawn)
                .startsWith(second.hits().get(1).id());
    }

    @Test
    void entriesWithMostOfTheWordsAreFollowedToo() {
        fill(0, 60);
        SearchRequest request = new SearchRequest("plan finnsinte", Map.of(), Set.of(), 0, 7, Sort.RELEVANCE);

        assertThat(followed(request, () -> {})).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void aCursorTellsNothingOfWordsThatOnlyHiddenEntriesHave() {
        try (SearchIndex internal = open("internal", Audience.INTERNAL)) {
            for (int i = 0; i < 20; i++) {
                IndexFixture.put(internal, Entries.readBy(Entries.record("e" + i, "Plan"), "anna"));
            }
            SearchRequest request =
                    new SearchRequest("plan OR orosanmälan", Map.of(), Set.of("anna"), 0, 5, Sort.RELEVANCE);
            Cursor before = Cursor.decode(request.after(internal.search(request).next()));
            IndexFixture.put(internal, Entries.readBy(Entries.record("hidden", "Orosanmälan"), "bo"));
            internal.refresh();

            Cursor after = Cursor.decode(request.after(internal.search(request).next()));

            assertThat(after.engine()).hasSameSizeAs(before.engine());
            assertThat(after.engine().length()).isLessThanOrEqualTo(16);
        }
    }

    @Test
    void theLastPageHasNoCursor() {
        fill(0, 10);

        assertThat(index.search(new SearchRequest("", Map.of(), Set.of(), 0, 10, Sort.RELEVANCE))
                        .next())
                .isEmpty();
        assertThat(index.search(new SearchRequest("", Map.of(), Set.of(), 0, 0, Sort.RELEVANCE))
                        .next())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "%%%", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "åäö"})
    void whatIsNoCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> index.search(SearchRequest.of("plan").after(cursor)))
                .isInstanceOf(UnknownCursorException.class);
    }

    @Test
    void aCursorThatWasChangedAnywhereIsRefused() {
        fill(0, 30);
        SearchRequest request = SearchRequest.of("plan");
        String cursor = index.search(request).next();

        for (int place = 0; place < cursor.length(); place++) {
            char other = cursor.charAt(place) == 'A' ? 'Q' : 'A';
            String changed = cursor.substring(0, place) + other + cursor.substring(place + 1);
            assertThatThrownBy(() -> index.search(request.after(changed))).isInstanceOf(UnknownCursorException.class);
        }
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() {
        fill(0, 30);
        String cursor = index.search(SearchRequest.of("plan")).next();
        SearchRequest filtered =
                new SearchRequest("plan", Map.of(Facet.BODY, Set.of("RS")), Set.of(), 0, 10, Sort.RELEVANCE);
        SearchRequest sorted = new SearchRequest("plan", Map.of(), Set.of(), 0, 10, Sort.DATE_NEWEST);

        for (SearchRequest other : List.of(SearchRequest.of("planer"), filtered, sorted)) {
            assertThatThrownBy(() -> index.search(other.after(cursor))).isInstanceOf(UnknownCursorException.class);
        }
    }

    /** Whether an entry's score on a later page is what it was on the first, whatever came in between. */
    protected boolean keepsItsScores() {
        return true;
    }

    private List<String> followed(SearchRequest request, Runnable inBetween) {
        List<String> ids = new ArrayList<>();
        SearchResult page = index.search(request);
        ids.addAll(IndexFixture.ids(page));
        while (!page.next().isEmpty()) {
            inBetween.run();
            page = index.search(request.after(page.next()));
            ids.addAll(IndexFixture.ids(page));
        }
        return ids;
    }

    private void fill(int from, int count) {
        Entry[] entries = new Entry[count];
        for (int i = 0; i < count; i++) {
            String words = "vatten ".repeat(random.nextInt(3)) + "plan ".repeat(random.nextInt(4));
            Entry entry = Entries.record(
                    "e" + (from + i), random.nextBoolean() ? "Plan" : "Vatten", words + "ord ".repeat(i % 7));
            entry = Entries.dated(
                    entry,
                    random.nextInt(9) == 0 ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900)));
            entries[i] =
                    Entries.changed(entry, random.nextInt(9) == 0 ? null : Instant.ofEpochSecond(random.nextInt(500)));
        }
        IndexFixture.put(index, entries);
        index.refresh();
    }
}
