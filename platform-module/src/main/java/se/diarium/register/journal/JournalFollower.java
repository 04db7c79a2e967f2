package se.diarium.register.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings what the journal tells of to a target, a batch at a time. A node that fails is tried again on later rounds
 * and given up after {@value #ATTEMPTS} of them; others are not held up by it.
 *
 * <p>A change that may have been committed just now is brought at once and once more after {@link #SETTLED}. The platform's caches are
 * told of a commit after the database shows it, and on other cluster nodes later still: until then a node, its rights too, can be
 * read as it was before.
 */
final class JournalFollower {

    private static final Logger LOG = LoggerFactory.getLogger(JournalFollower.class);
    /** Entries brought at a time. */
    static final int BATCH = 200;

    private static final int ATTEMPTS = 100;
    /** Longer than a commit takes to reach the caches of every cluster node. */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private final Journal journal;
    private final TransactionOperations reading;
    private final JournalTarget target;
    private final Duration patience;
    private final Clock clock;
    private final int batch;
    private LowWaterMark mark;

    /**
     * @param reading transactions to read the journal in
     * @param patience longer than the longest transaction
     * @param batch number of entries brought at a time
     */
    JournalFollower(
            Journal journal,
            TransactionOperations reading,
            JournalTarget target,
            Duration patience,
            Clock clock,
            int batch) {
        this.journal = journal;
        this.reading = reading;
        this.target = target;
        this.patience = patience;
        this.clock = clock;
        this.batch = batch;
    }

    JournalTarget target() {
        return target;
    }

    /** Begins again at the target's durable position with the next round. */
    void startOver() {
        mark = null;
    }

    /**
     * Brings one batch.
     *
     * @return whether there may be more to bring at once
     */
    boolean round() {
        if (mark == null) {
            mark = new LowWaterMark(target.position(), patience);
        }
        List<JournalEntry> entries = reading.execute(status -> read());
        boolean full = entries.size() >= batch;
        try {
            if (entries.isEmpty()) {
                advance();
            } else {
                bring(entries);
            }
            boolean caughtUp = !full && mark.failing(1).isEmpty();
            long goal = caughtUp ? mark.head() : reading.execute(status -> journal.head());
            target.followed(mark.head(), Math.max(mark.head(), goal), caughtUp);
        } catch (RuntimeException e) {
            startOver();
            throw e;
        }
        return full;
    }

    /** Whether after the last round everything had been brought that could be read. */
    boolean hasCaughtUp() {
        return mark != null && mark.failing(1).isEmpty();
    }

    /** With time alone, for what was rolled back is waited for no longer. */
    private void advance() {
        long before = mark.position();
        mark.advance(clock.instant());
        if (mark.position() != before) {
            target.prepare(List.of()).apply(mark.position());
        }
    }

    private List<JournalEntry> read() {
        List<JournalEntry> entries = new ArrayList<>(journal.those(mark.failing(batch)));
        entries.addAll(journal.those(mark.dueAgain(clock.instant(), batch)));
        entries.addAll(journal.those(mark.gaps(batch)));
        entries.addAll(journal.after(mark.head(), batch));
        entries.removeIf(entry -> mark.isDone(entry.id()));
        return entries;
    }

    private void bring(List<JournalEntry> entries) {
        Map<String, Set<Long>> idsOfNode = new LinkedHashMap<>();
        entries.forEach(entry -> idsOfNode
                .computeIfAbsent(entry.nodeId(), node -> new LinkedHashSet<>())
                .add(entry.id()));
        JournalTarget.Batch read = target.prepare(idsOfNode.keySet());
        Set<Long> done = new LinkedHashSet<>();
        idsOfNode.forEach((node, ids) -> {
            if (!read.failed().contains(node) || givenUp(node, ids)) {
                done.addAll(ids);
            }
        });
        Instant now = clock.instant();
        for (JournalEntry entry : entries) {
            boolean brought = !read.failed().contains(entry.nodeId());
            if (brought && isYoung(entry, now) && !mark.isLookedAtAgain(entry.id())) {
                mark.lookAgain(entry.id(), now.plus(SETTLED));
                done.remove(entry.id());
            }
        }
        Map<Long, Instant> doneAt = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> done.contains(entry.id()))
                .forEach(entry -> doneAt.put(entry.id(), at(entry, now)));
        mark.done(doneAt, now);
        read.apply(mark.position());
    }

    /**
     * Since when whoever had taken a lower id before this one has been waited for: since now, or for an entry of long ago since it must
     * have been committed.
     */
    private Instant at(JournalEntry entry, Instant now) {
        Instant committed = entry.writtenAt().plus(patience);
        return committed.isBefore(now) ? committed : now;
    }

    private boolean isYoung(JournalEntry entry, Instant now) {
        return entry.writtenAt().plus(patience).isAfter(now);
    }

    private boolean givenUp(String node, Set<Long> ids) {
        boolean all = true;
        for (long id : ids) {
            all &= mark.failed(id) >= ATTEMPTS;
        }
        if (all) {
            LOG.error("Node {} could not be indexed in {} attempts and is left out", node, ATTEMPTS);
        }
        return all;
    }
}
