package se.diarium.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.diarium.indexing.IndexKeeper;
import se.diarium.register.journal.Journal;
import se.diarium.register.journal.JournalEntry;

/** How long the oldest change that the indexes have not come to has waited. */
class JournalCheck implements HealthCheck {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration FAR_TOO_LONG = Duration.ofHours(1);

    private final Journal journal;
    private final IndexKeeper indexes;
    private final Clock clock;

    JournalCheck(Journal journal, IndexKeeper indexes, Clock clock) {
        this.journal = journal;
        this.indexes = indexes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public Finding look() {
        long reached = indexes.status().indexes().values().stream()
                .mapToLong(state -> state.health().reached())
                .min()
                .orElse(0);
        List<JournalEntry> oldest = journal.after(reached, 1);
        if (oldest.isEmpty()) {
            return Finding.of(HealthState.GOOD, "journal.good", journal.head());
        }
        Duration waited = Duration.between(oldest.get(0).writtenAt(), Instant.now(clock));
        if (waited.compareTo(LONG) < 0) {
            return Finding.of(HealthState.GOOD, "journal.good", journal.head());
        }
        return Finding.of(
                waited.compareTo(FAR_TOO_LONG) < 0 ? HealthState.WARNING : HealthState.FAILING,
                "journal.behind",
                waited.toMinutes());
    }
}
