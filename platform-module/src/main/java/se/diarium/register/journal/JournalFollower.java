package se.diarium.register.journal;

import java.time.Clock;
import java.time.Duration;
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
 */
final class JournalFollower {

    private static final Logger LOG = LoggerFactory.getLogger(JournalFollower.class);
    private static final int BATCH = 200;
    private static final int ATTEMPTS = 100;

    private final Journal journal;
    private final TransactionOperations reading;
    private final JournalTarget target;
    private final Duration patience;
    private final Clock clock;
    private LowWaterMark mark;

    /**
     * @param reading transactions to read the journal in
     * @param patience longer than the longest transaction
     */
    JournalFollower(
            Journal journal, TransactionOperations reading, JournalTarget target, Duration patience, Clock clock) {
        this.journal = journal;
        this.reading = reading;
        this.target = target;
        this.patience = patience;
        this.clock = clock;
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
        if (entries.isEmpty()) {
            return false;
        }
        boolean full = entries.size() >= BATCH;
        try {
            bring(entries);
        } catch (RuntimeException e) {
            startOver();
            throw e;
        }
        return full;
    }

    private List<JournalEntry> read() {
        List<JournalEntry> entries = new ArrayList<>(journal.those(mark.failing(BATCH)));
        entries.addAll(journal.those(mark.gaps(BATCH)));
        entries.addAll(journal.after(mark.head(), BATCH));
        entries.removeIf(entry -> mark.isDone(entry.id()));
        return entries;
    }

    private void bring(List<JournalEntry> entries) {
        Map<String, Set<Long>> idsOfNode = new LinkedHashMap<>();
        entries.forEach(entry -> idsOfNode
                .computeIfAbsent(entry.nodeId(), node -> new LinkedHashSet<>())
                .add(entry.id()));
        JournalTarget.Batch batch = target.prepare(idsOfNode.keySet());
        Set<Long> done = new LinkedHashSet<>();
        idsOfNode.forEach((node, ids) -> {
            if (!batch.failed().contains(node) || givenUp(node, ids)) {
                done.addAll(ids);
            }
        });
        mark.done(done, clock.instant());
        batch.apply(mark.position());
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
