package se.diarium.register.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How far a journal has been followed when its ids can commit out of order. Everything up to the position is settled;
 * of the ids above it some are done, and the others are gaps: transactions still under way, or rolled back. A gap is
 * given up when an id above it was done longer ago than any transaction lasts. An id that failed holds the position
 * until it is done or given up.
 */
final class LowWaterMark {

    private final Duration patience;
    private final NavigableMap<Long, Instant> doneAbove = new TreeMap<>();
    private final NavigableMap<Long, Integer> failures = new TreeMap<>();
    private long position;
    private long head;

    /** @param patience longer than the longest transaction */
    LowWaterMark(long position, Duration patience) {
        this.position = position;
        this.head = position;
        this.patience = patience;
    }

    /** Everything up to here never needs to be read again. */
    long position() {
        return position;
    }

    /** The highest id seen. */
    long head() {
        return head;
    }

    boolean isDone(long id) {
        return id <= position || doneAbove.containsKey(id);
    }

    /** The ids below the head that have not been seen, the lowest first. */
    List<Long> gaps(int limit) {
        List<Long> gaps = new ArrayList<>();
        for (long id = position + 1; id < head && gaps.size() < limit; id++) {
            if (!doneAbove.containsKey(id) && !failures.containsKey(id)) {
                gaps.add(id);
            }
        }
        return gaps;
    }

    void done(Collection<Long> ids, Instant now) {
        for (long id : ids) {
            failures.remove(id);
            if (id > position) {
                doneAbove.put(id, now);
            }
            head = Math.max(head, id);
        }
        advance(now);
    }

    /** Counts a failure of this id and tells how many it has had. */
    int failed(long id) {
        head = Math.max(head, id);
        return failures.merge(id, 1, Integer::sum);
    }

    /** The ids that have failed and wait to be tried again, the lowest first. */
    List<Long> failing(int limit) {
        return failures.keySet().stream().limit(limit).toList();
    }

    private void advance(Instant now) {
        long limit = failures.isEmpty() ? Long.MAX_VALUE : failures.firstKey() - 1;
        while (!doneAbove.isEmpty()) {
            Map.Entry<Long, Instant> next = doneAbove.firstEntry();
            boolean gapGivenUp = !next.getValue().plus(patience).isAfter(now);
            if (next.getKey() > limit || (next.getKey() > position + 1 && !gapGivenUp)) {
                return;
            }
            position = next.getKey();
            doneAbove.pollFirstEntry();
        }
    }
}
