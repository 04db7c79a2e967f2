package se.diarium.search.lucene;

import java.time.Instant;
import java.util.Optional;
import se.diarium.search.IndexHealth;

/** How far whoever applies changes to an index says to have come, and since when. Read by other threads than those that write it. */
final class Following {

    private volatile IndexHealth.Pace pace = new IndexHealth.Pace(0, Instant.now());
    private volatile long reached;
    private volatile long goal;

    /** Begins to go on from a position. */
    void begin(long position) {
        pace = new IndexHealth.Pace(position, Instant.now());
        reached = position;
        goal = Math.max(goal, position);
    }

    void at(long nowReached, long nowGoal) {
        reached = nowReached;
        goal = nowGoal;
    }

    void goOnAs(Following other) {
        pace = other.pace;
        reached = other.reached;
        goal = other.goal;
    }

    IndexHealth health(CommitPoint applied, long durable, long entries, IndexFolder folder, String problem) {
        return new IndexHealth(
                applied.complete(),
                applied.begun(),
                reached,
                goal,
                durable,
                entries,
                folder.bytes(),
                pace,
                folder.damage(),
                Optional.ofNullable(problem));
    }
}
