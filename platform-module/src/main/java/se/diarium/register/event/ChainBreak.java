package se.diarium.register.event;

import java.time.Instant;

/**
 * The first place where a chain is not what was written.
 *
 * @param sequence the place of the event that was changed, removed or put there
 * @param at the time of the event that stands there or, where one is missing, of the one after it; null if there is none
 * @param diarienummer of the same event; null if there is none
 */
public record ChainBreak(String series, long sequence, Instant at, String diarienummer, What what) {

    /** What has been done there. */
    public enum What {
        /** Something of the event has been changed. */
        CHANGED,
        /** There is no event in this place. */
        MISSING,
        /** There is an event that was never written by the register. */
        INSERTED,
        /** The event is whole but does not follow the one before it: one of the two has been written anew. */
        UNLINKED,
        /** The event is the last one, and the end of the chain says otherwise. */
        END_CHANGED,
        /** The chain is whole but is not the one whose end was noted before: it has been written anew. */
        REWRITTEN
    }

    static ChainBreak at(StoredEvent event, long sequence, What what) {
        return new ChainBreak(event.series(), sequence, Instant.ofEpochMilli(event.at()), event.diarienummer(), what);
    }
}
