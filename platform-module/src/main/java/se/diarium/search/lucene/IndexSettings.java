package se.diarium.search.lucene;

import java.time.Duration;

/**
 * How an index spends its time.
 *
 * @param refreshInterval shortest time between two openings of the index for searches: changes are visible after at most this long
 * @param commitInterval longest time until an applied change is durable
 * @param commitChanges number of changes that are made durable at once, however little time has passed
 * @param queryTimeout longest time of a search; what has been found by then is the answer
 * @param bufferMegabytes memory for changes that are not in a segment yet
 * @param verifyInterval time between two readings of every file, in which damage to the disk is noticed
 */
public record IndexSettings(
        Duration refreshInterval,
        Duration commitInterval,
        int commitChanges,
        Duration queryTimeout,
        double bufferMegabytes,
        Duration verifyInterval) {

    /** With a reading of every file once a day. */
    public IndexSettings(
            Duration refreshInterval,
            Duration commitInterval,
            int commitChanges,
            Duration queryTimeout,
            double bufferMegabytes) {
        this(refreshInterval, commitInterval, commitChanges, queryTimeout, bufferMegabytes, Duration.ofDays(1));
    }

    /** The same with another time between two readings of every file. */
    public IndexSettings verifiedEvery(Duration interval) {
        return new IndexSettings(
                refreshInterval, commitInterval, commitChanges, queryTimeout, bufferMegabytes, interval);
    }

    /** Visible within a tenth of a second, durable within two seconds. */
    public static IndexSettings defaults() {
        return new IndexSettings(Duration.ofMillis(100), Duration.ofSeconds(2), 5_000, Duration.ofSeconds(3), 32);
    }
}
