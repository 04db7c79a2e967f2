package se.diarium.register.chain;

import java.time.Instant;
import se.diarium.register.event.ChainBreak;

/**
 * A verification of a stretch of a chain.
 *
 * @param last place of its last event; the end of the chain, when it was asked for
 * @param toEnd whether the stretch goes to the end of the chain
 * @param done events that have been gone through
 * @param changedAt when it last went on, or ended
 * @param endHash hash of the last event; null until it has ended
 * @param broken null where nothing broken was found
 */
public record ChainRun(
        String id,
        String series,
        long first,
        long last,
        boolean toEnd,
        RunState state,
        long done,
        String requestedBy,
        Instant requestedAt,
        Instant changedAt,
        String endHash,
        Broken broken) {

    /** The first place that is not what was written; the case may not be known. */
    public record Broken(long sequence, ChainBreak.What what, String diarienummer) {}

    public long total() {
        return Math.max(0, last - first + 1);
    }

    /** Whether it goes through all of the chain. */
    public boolean whole() {
        return first == 1 && toEnd;
    }
}
