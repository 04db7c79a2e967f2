package se.diarium.web.api.audit;

import java.time.Instant;
import se.diarium.register.chain.ChainRun;
import se.diarium.register.chain.RunState;
import se.diarium.register.event.ChainBreak;

/** A verification on the wire. */
record ChainRunView(
        String id,
        String series,
        long first,
        long last,
        RunState state,
        long done,
        long total,
        String requestedBy,
        Instant requestedAt,
        Instant changedAt,
        String endHash,
        BrokenView broken) {

    /** The first place that is not what was written. */
    record BrokenView(long sequence, ChainBreak.What what, String diarienummer) {}

    static ChainRunView of(ChainRun run) {
        ChainRun.Broken broken = run.broken();
        return new ChainRunView(
                run.id(),
                run.series(),
                run.first(),
                run.last(),
                run.state(),
                run.done(),
                run.total(),
                run.requestedBy(),
                run.requestedAt(),
                run.changedAt(),
                run.endHash(),
                broken == null ? null : new BrokenView(broken.sequence(), broken.what(), broken.diarienummer()));
    }
}
