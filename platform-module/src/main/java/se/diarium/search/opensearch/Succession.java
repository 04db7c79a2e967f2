package se.diarium.search.opensearch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.search.SearchIndexException;

/**
 * The index that is being filled to take the place of the one in use. Any process may have begun it, and have it take over; what the
 * cluster says about it is believed for a few seconds.
 */
final class Succession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Succession.class);
    private static final Duration BELIEVED = Duration.ofSeconds(3);

    private final Generations generations;
    private final BiFunction<Beside, Runnable, OpenSearchIndex> opening;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Generation inUse;
    private Beside place;
    private OpenSearchIndex index;
    private long lookedAt = System.nanoTime() - BELIEVED.toNanos();

    /** @param opening opens the index in a place; calls what it is given when it has been replaced */
    Succession(Generations generations, BiFunction<Beside, Runnable, OpenSearchIndex> opening) {
        this.generations = generations;
        this.opening = opening;
    }

    void onSetBack(Runnable listener) {
        listeners.add(listener);
    }

    /** The index in use or its successor has been replaced by another. */
    void setBack() {
        synchronized (this) {
            lookedAt = System.nanoTime() - BELIEVED.toNanos();
        }
        listeners.forEach(Runnable::run);
    }

    /** The last one known while OpenSearch does not answer. */
    synchronized Optional<OpenSearchIndex> successor() {
        if (System.nanoTime() - lookedAt >= BELIEVED.toNanos()) {
            lookedAt = System.nanoTime();
            try {
                look();
            } catch (SearchIndexException e) {
                LOG.debug("Whether an index is to take the place of {} is not known", generations.asked(), e);
            }
        }
        return Optional.ofNullable(index);
    }

    private void look() {
        is(generations.successor().orElse(null));
        Generation before = inUse;
        inUse = generations.current();
        if (before != null && !before.equals(inUse)) {
            listeners.forEach(Runnable::run);
        }
    }

    synchronized OpenSearchIndex begin() {
        is(generations.beginSuccessor());
        lookedAt = System.nanoTime();
        return index;
    }

    /**
     * Has the successor take over.
     *
     * @param followed the index that was in use as far as the caller knows; null when it does not
     * @return the successor that is in use now; empty when another process saw to it and to more
     * @throws IllegalStateException when there is no successor
     */
    synchronized Optional<OpenSearchIndex> takeOver(Generation followed) {
        if (index == null) {
            look();
        }
        if (index == null) {
            if (followed == null || followed.equals(inUse)) {
                throw new IllegalStateException("No index is there to take the place of the one in use");
            }
            return Optional.empty();
        }
        Generation next = place.current();
        OpenSearchIndex successor = index;
        successor.refresh();
        generations.use(next);
        inUse = generations.current();
        is(null);
        if (inUse.equals(next)) {
            return Optional.of(successor);
        }
        setBack();
        return Optional.empty();
    }

    /** Puts an empty index in the place of the one in use, at once. */
    synchronized Generation renew() {
        inUse = generations.renew();
        is(null);
        return inUse;
    }

    private void is(Generation next) {
        if (next == null) {
            place = null;
            index = null;
        } else if (place == null || !place.current().equals(next)) {
            place = new Beside(next);
            index = opening.apply(place, this::setBack);
        }
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        }
    }
}
