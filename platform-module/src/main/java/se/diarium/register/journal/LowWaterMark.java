package se.diarium.register.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far a journal has been followed when its ids can commit out of order. Everything up to the position is settled;
 * of the ids above it some are done, and the others are gaps: transactions still under way, or rolled back. A gap is
 * given up when an id above it was done longer ago than any transaction lasts. An id that failed holds the position
 * until it is done or given up, and one that is to be looked at again until it has been.
 */
final class LowWaterMark {

    private final Duration patience;
    private final NavigableMap<Long, Instant> doneAbove = new TreeMap<>();
    private final NavigableMap<Long, Integer> failures = new TreeMap<>();
    private final NavigableMap<Long, Instant> again = new TreeMap<>();
    private final NavigableSet<Long> gaps = new TreeSet<>();
    private long position;
    private long head;
    private long turn;

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

    /**
     * Some of the ids below the head that have not been seen, in order: the highest ones, which are the likeliest to be under way still,
     * and as many of the others in turn, so that asking on comes to every one of them however many have been rolled back.
     */
    List<Long> gaps(int limit) {
        NavigableSet<Long> some = new TreeSet<>();
        gaps.descendingSet().stream().limit(limit / 2).forEach(some::add);
        Long next = gaps.ceiling(turn);
        for (int seen = 0; seen < gaps.size() && some.size() < limit; seen++) {
            next = next == null ? gaps.first() : next;
            some.add(next);
            turn = next + 1;
            next = gaps.higher(next);
        }
        return new ArrayList<>(some);
    }

    /**
     * Notes what is done.
     *
     * @param ids each with the time since when those who had taken a lower id have been waited for
     */
    void done(Map<Long, Instant> ids, Instant now) {
        ids.forEach((id, since) -> {
            failures.remove(id);
            again.remove(id);
            see(id);
            if (id > position) {
                doneAbove.put(id, since);
            }
        });
        advance(now);
    }

    /** Notes that this id is to be looked at once more, then. */
    void lookAgain(long id, Instant then) {
        failures.remove(id);
        see(id);
        again.put(id, then);
    }

    /** Whether this is the second look at an id. */
    boolean isLookedAtAgain(long id) {
        return again.containsKey(id);
    }

    /** The ids that are to be looked at once more by now, the lowest first. */
    List<Long> dueAgain(Instant now, int limit) {
        return again.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    /** Counts a failure of this id and tells how many it has had. */
    int failed(long id) {
        see(id);
        return failures.merge(id, 1, Integer::sum);
    }

    /** The ids that have failed and wait to be tried again, the lowest first. */
    List<Long> failing(int limit) {
        return failures.keySet().stream().limit(limit).toList();
    }

    private void see(long id) {
        for (long below = head + 1; below < id; below++) {
            gaps.add(below);
        }
        gaps.remove(id);
        head = Math.max(head, id);
    }

    private static long before(NavigableMap<Long, ?> ids) {
        return ids.isEmpty() ? Long.MAX_VALUE : ids.firstKey() - 1;
    }

    /** Moves the position past what is waited for no longer. */
    void advance(Instant now) {
        long limit = Math.min(before(failures), before(again));
        while (!doneAbove.isEmpty()) {
            Map.Entry<Long, Instant> next = doneAbove.firstEntry();
            boolean gapGivenUp = !next.getValue().plus(patience).isAfter(now);
            if (next.getKey() > limit || (next.getKey() > position + 1 && !gapGivenUp)) {
                return;
            }
            position = next.getKey();
            doneAbove.pollFirstEntry();
            gaps.headSet(position).clear();
        }
    }
}
