package se.diarium.application.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What a load came to.
 *
 * @param operations operations done
 * @param elapsed from the first start to the last end
 * @param latencies of each operation, in microseconds
 */
record Measured(long operations, Duration elapsed, Histogram latencies) {

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
