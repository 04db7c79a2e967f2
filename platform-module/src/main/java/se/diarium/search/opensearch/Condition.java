package se.diarium.search.opensearch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndexException;

/** How an index is, and how far whoever applies changes to it says to have come. */
final class Condition {

    private static final Duration WITHIN = Duration.ofSeconds(10);
    /** How long what was seen is shown; every page of hits shows it. */
    private static final Duration BELIEVED = Duration.ofSeconds(1);

    private final EngineClient client;
    private final Place place;
    private final Positions positions;
    private final LongSupplier entries;
    private volatile IndexHealth.Pace pace = new IndexHealth.Pace(0, Instant.now());
    private volatile long reached;
    private volatile long goal;
    /** The index that is known to be complete. */
    private volatile Generation complete;

    private volatile String notWritten;
    private volatile Seen seen = new Seen(false, Instant.now(), 0, 0, 0, null);
    private volatile long seenAt;

    private record Seen(boolean complete, Instant begun, long position, long entries, long bytes, String problem) {

        Seen butNow(String problem) {
            return new Seen(complete, begun, position, entries, bytes, problem);
        }
    }

    /** @param entries counts those visible to searches */
    Condition(EngineClient client, Place place, Positions positions, LongSupplier entries) {
        this.client = client;
        this.place = place;
        this.positions = positions;
        this.entries = entries;
        outdated();
    }

    /** What was seen is no longer so. */
    private void outdated() {
        seenAt = System.nanoTime() - BELIEVED.toNanos();
    }

    /** Going on from a position begins. */
    void begin(long position) {
        pace = new IndexHealth.Pace(position, Instant.now());
        reached = position;
        goal = Math.max(goal, position);
        outdated();
    }

    /** @throws IndexReplacedException when the index is no more */
    void followed(Generation index, long nowReached, long nowGoal, boolean caughtUp) {
        reached = nowReached;
        goal = nowGoal;
        if (caughtUp && !index.equals(complete)) {
            positions.complete(index);
            complete = index;
            outdated();
        }
    }

    void goOnAs(Condition other) {
        complete = other.complete;
        pace = other.pace;
        reached = other.reached;
        goal = other.goal;
        notWritten = other.notWritten;
        outdated();
    }

    /** Notes whether something can be written. */
    void writing(Runnable work) {
        try {
            work.run();
            notWritten = null;
        } catch (IndexReplacedException e) {
            throw e;
        } catch (SearchIndexException e) {
            notWritten = e.getMessage();
            throw e;
        }
    }

    /** With what was last seen while OpenSearch does not answer. */
    IndexHealth health() {
        Seen last = seen();
        return new IndexHealth(
                last.complete(),
                last.begun(),
                reached,
                goal,
                last.position(),
                last.entries(),
                last.bytes(),
                pace,
                Optional.empty(),
                Optional.ofNullable(last.problem() == null ? notWritten : last.problem()));
    }

    private Seen seen() {
        if (System.nanoTime() - seenAt >= BELIEVED.toNanos()) {
            long now = System.nanoTime();
            try {
                seen = look();
            } catch (SearchIndexException e) {
                seen = seen.butNow(e.getMessage());
            }
            seenAt = now;
        }
        return seen;
    }

    private Seen look() {
        try {
            return look(place.current());
        } catch (IndexReplacedException e) {
            place.forget();
            return look(place.current());
        }
    }

    private Seen look(Generation index) {
        long position = positions.of(index);
        if (!index.equals(complete) && positions.isComplete(index)) {
            complete = index;
        }
        EngineReply store = client.send("GET", "/" + index.name() + "/_stats/store", new byte[0], WITHIN);
        long bytes = store.good()
                .path("_all")
                .path("total")
                .path("store")
                .path("size_in_bytes")
                .asLong();
        return new Seen(index.equals(complete), index.begun(), position, entries.getAsLong(), bytes, null);
    }
}
