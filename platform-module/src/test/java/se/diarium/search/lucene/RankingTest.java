package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.diarium.search.Entries;
import se.diarium.search.Entry;
import se.diarium.search.EntryType;
import se.diarium.search.EntryWeight;
import se.diarium.search.SearchRequest;
import se.diarium.search.Sort;

/** Of entries that match alike, which comes first. */
public class RankingTest extends PublicIndexTest {

    private static final Entry PLAIN =
            Entries.in(Entries.filed(Entries.record("plain", "Karta över länet"), "RS", "letter", 2020), "REGISTERED");

    @Test
    void theHeadingCountsMoreThanTheText() {
        IndexFixture.put(
                index,
                Entries.record("text", "Bilaga", "karta ".repeat(5)),
                Entries.record("heading", "Karta", "Något annat och mer därtill"));

        assertThat(IndexFixture.ids(index, "karta")).containsExactly("heading", "text");
    }

    @Test
    void whatIsDecidedComesBeforeADraft() {
        assertFirst(Entries.in(like("decided"), "DECIDED"));
    }

    @Test
    void whatADecisionWasMadeOnComesBeforeWhatNoneWasMadeOn() {
        assertFirst(Entries.decided(like("decided"), "Regionstyrelsen 2024-05-29 § 101"));
    }

    @Test
    void plansAndReportsComeBeforeLetters() {
        assertFirst(Entries.filed(like("plan"), "RS", "plan", 2020));
        assertFirst(Entries.filed(like("report"), "RS", "report", 2020));
    }

    @Test
    void whatIsRecentComesBeforeWhatIsOld() {
        assertFirst(Entries.dated(like("recent"), LocalDate.of(2024, 1, 1)));
    }

    @Test
    void anAttachmentComesAfterWhatItIsAttachedTo() {
        IndexFixture.put(index, PLAIN, Entries.attached(Entries.dated(like("attached"), LocalDate.of(2020, 12, 1))));

        assertThat(IndexFixture.ids(index, "karta")).containsExactly("plain", "attached");
    }

    @Test
    void theCaseWithTheNumberComesBeforeAllThatIsWorthMore() {
        Entry mention =
                Entries.filed(Entries.record("mention", "RS/7/2020", "RS/7/2020 ".repeat(20)), "RS", "plan", 2024);
        Entry numbered = Entries.numbered(like("case"), EntryType.CASE, "RS", 7, 2020);
        Entry record = Entries.filed(
                Entries.numbered(Entries.record("record", "RS/7/2020"), EntryType.RECORD, "RS", 7, 2020),
                "RS",
                "plan",
                2020);
        IndexFixture.put(index, mention, record, numbered);

        assertThat(IndexFixture.ids(index, "RS/7/2020")).startsWith("case").endsWith("mention");
    }

    @Test
    void noWeightIsBeyondItsBounds() {
        Entry best = Entries.decided(Entries.filed(PLAIN, "RS", "plan", 2999), "Ja");
        Entry worst = Entries.attached(Entries.filed(PLAIN, "RS", "letter", 1600));

        assertThat(EntryWeight.of(best)).isBetween(1.5f, 1.55f);
        assertThat(EntryWeight.of(worst)).isBetween(0.65f, 0.7f);
    }

    @Test
    void theOldestComesFirstWhereThatIsAskedForAndTheUndatedLast() {
        IndexFixture.put(
                index,
                Entries.dated(like("new"), LocalDate.of(2024, 1, 1)),
                Entries.dated(like("undated"), null),
                Entries.dated(like("old"), LocalDate.of(1999, 1, 1)));

        assertThat(sorted(Sort.DATE_OLDEST)).containsExactly("old", "new", "undated");
    }

    @Test
    void whatChangedLastComesFirstWhereThatIsAskedFor() {
        IndexFixture.put(
                index,
                Entries.changed(like("before"), Instant.parse("2024-05-01T10:00:00Z")),
                like("unknown"),
                Entries.changed(like("after"), Instant.parse("2024-05-01T10:00:01Z")));

        assertThat(sorted(Sort.CHANGED_NEWEST)).containsExactly("after", "before", "unknown");
    }

    @Test
    void withoutWordsTheNewestComesFirstWhateverItIsWorth() {
        IndexFixture.put(
                index,
                Entries.filed(like("plan"), "RS", "plan", 2021),
                Entries.attached(Entries.dated(like("newest"), LocalDate.of(2024, 1, 1))));

        assertThat(IndexFixture.ids(index, "")).containsExactly("newest", "plan");
        assertThat(IndexFixture.ids(index, "organ:RS")).containsExactly("newest", "plan");
    }

    private void assertFirst(Entry better) {
        index.clear();
        IndexFixture.put(index, PLAIN, better);

        assertThat(IndexFixture.ids(index, "karta")).containsExactly(better.id(), "plain");
    }

    private List<String> sorted(Sort sort) {
        return IndexFixture.ids(index.search(new SearchRequest("karta", Map.of(), Set.of(), 0, 10, sort)));
    }

    private static Entry like(String id) {
        return Entries.in(Entries.filed(Entries.record(id, PLAIN.title()), "RS", "letter", 2020), PLAIN.status());
    }
}
