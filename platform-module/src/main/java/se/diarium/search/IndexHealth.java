package se.diarium.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How an index is.
 *
 * @param complete whether it has caught up with the journal since it was begun; until then searches find but some of what there is
 * @param begun when it was begun from nothing
 * @param reached the highest number in the journal that it has come to
 * @param goal the highest number there was in the journal when that was noted
 * @param position the number in the journal up to which everything is on disk
 * @param entries number of entries visible to searches; 0 when it cannot be read
 * @param bytes size on disk
 * @param pace how fast it has come to where it is since it was opened
 * @param damage the last time it was found damaged and set aside, as far as the process remembers
 * @param problem why it cannot be written or read at the moment
 */
public record IndexHealth(
        boolean complete,
        Instant begun,
        long reached,
        long goal,
        long position,
        long entries,
        long bytes,
        Pace pace,
        Optional<Damage> damage,
        Optional<String> problem) {

    private static final int WHOLE = 100;

    /**
     * Where the index went on when it was opened.
     *
     * @param from number in the journal
     * @param since when
     */
    public record Pace(long from, Instant since) {}

    /**
     * A damaged index.
     *
     * @param setAside name of the folder that what was left of it is kept in; empty when nothing was left
     */
    public record Damage(Instant noticed, String reason, String setAside) {}

    /** How much of the journal it has come through, in hundredths; 100 only when it is complete. */
    public int percent() {
        if (complete) {
            return WHOLE;
        }
        return goal == 0 ? 0 : (int) Math.min(WHOLE - 1L, reached * WHOLE / goal);
    }

    /** When it will have come to the goal if it goes on as it has until now; empty when that cannot be told. */
    public Optional<Instant> estimatedEnd(Instant now) {
        long done = reached - pace.from();
        long spent = Duration.between(pace.since(), now).toMillis();
        if (complete || done <= 0 || spent <= 0) {
            return Optional.empty();
        }
        return Optional.of(now.plusMillis(Math.round((double) spent * Math.max(0, goal - reached) / done)));
    }
}
