package se.diarium.web.api.audit;

import se.diarium.register.chain.ChainRuns;

/** A chain of events on the wire: where it ends, and the latest verification of all of it. */
record ChainView(String series, long events, String endHash, ChainRunView verified) {

    static ChainView of(ChainRuns.Chain chain) {
        return new ChainView(
                chain.end().series(),
                chain.end().sequence(),
                chain.end().hash(),
                chain.verified().map(ChainRunView::of).orElse(null));
    }
}
