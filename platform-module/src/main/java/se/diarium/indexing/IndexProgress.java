package se.diarium.indexing;

import java.time.Instant;
import se.diarium.search.IndexHealth;

/**
 * How far an index that is being filled has come in the journal.
 *
 * @param done number of the change it has come to
 * @param total number of the last change there is
 * @param since when it was begun; a restart in between does not begin it anew
 * @param estimated when it will be done if it goes on as since it was opened; null when that cannot be told yet
 */
public record IndexProgress(long done, long total, int percent, Instant since, Instant estimated) {

    static IndexProgress of(IndexHealth health, Instant now) {
        return new IndexProgress(
                health.reached(),
                health.goal(),
                health.percent(),
                health.begun(),
                health.estimatedEnd(now).orElse(null));
    }
}
