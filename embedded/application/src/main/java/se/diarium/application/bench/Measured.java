package se.diarium.application.bench;

import java.time.Duration;
import org.HdrHistogram.AbstractHistogram;

/**
 * What a load came to.
 *
 * @param operations operations done
 * @param elapsed from the first start to the last end
 * @param latencies of each operation, in microseconds
 */
record Measured(long operations, Duration elapsed, AbstractHistogram latencies) {

    /** This and a later round of the same load as one. */
    Measured and(Measured later) {
        AbstractHistogram both = latencies.copy();
        both.add(later.latencies);
        return new Measured(operations + later.operations, elapsed.plus(later.elapsed), both);
    }

    double perSecond() {
        return operations * 1e9 / elapsed.toNanos();
    }

    double medianMillis() {
        return latencies.getValueAtPercentile(50) / 1000.0;
    }

    double p99Millis() {
        return latencies.getValueAtPercentile(99) / 1000.0;
    }
}
