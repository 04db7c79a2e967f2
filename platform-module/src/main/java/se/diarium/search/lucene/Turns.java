package se.diarium.search.lucene;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.diarium.search.SearchUnavailableException;

/**
 * Lets no more searches run at once than there are processors for, in the order in which they came. A search is all computing: run side
 * by side, many take turns at the processors in slices and the long ones end last by far; one after the other, the longest wait is little
 * more than the usual one.
 */
final class Turns {

    private final Semaphore places;
    private final long longestWaitNanos;

    /**
     * @param places how many run at once, at least 1
     * @param longestWaitNanos after which a search that has not begun is refused
     */
    Turns(int places, long longestWaitNanos) {
        this.places = new Semaphore(places, true);
        this.longestWaitNanos = longestWaitNanos;
    }

    /** Work that reads from an index. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** @throws SearchUnavailableException if so many others were before it that its turn did not come in time */
    <T> T inTurn(Work<T> work) throws IOException {
        await();
        try {
            return work.run();
        } finally {
            places.release();
        }
    }

    private void await() {
        try {
            if (!places.tryAcquire(longestWaitNanos, TimeUnit.NANOSECONDS)) {
                throw new SearchUnavailableException("Too many searches wait for their turn", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailableException("Interrupted while waiting to search", e);
        }
    }
}
