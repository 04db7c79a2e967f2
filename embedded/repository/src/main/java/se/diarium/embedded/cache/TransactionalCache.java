package se.diarium.embedded.cache;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Values read from the database, shared by all transactions. A transaction that changes a value invalidates its key:
 * from then on that transaction reads its own state, the others read the old one, and when it has committed everybody
 * reads the new one. A rolled-back transaction leaves no trace.
 *
 * <p>What is loaded while another transaction commits is not kept, since it may have been read before the commit. What that
 * transaction changed is not known to the cache meanwhile: whoever has seen the commit in the database finds all of it there.
 */
public final class TransactionalCache<K, V> {

    private final GenerationalMap<K, V> shared;
    private final Object guard = new Object();
    /** Keys that transactions which are just committing have changed, each with the number of those transactions. */
    private final Map<K, Integer> committing = new ConcurrentHashMap<>();

    private volatile long invalidations;

    /** @param capacity how many values are kept at most */
    public TransactionalCache(int capacity) {
        this.shared = new GenerationalMap<>(capacity);
    }

    /** The value for a key, loaded when it is not known; a null that was loaded is not kept. */
    public V get(K key, Function<K, V> loader) {
        Overlay own = currentOverlay();
        if (own != null && own.changed.contains(key)) {
            return own.get(key, loader);
        }
        V known = committing.containsKey(key) ? null : shared.get(key);
        if (known != null) {
            if (shared.isOld(key)) {
                synchronized (guard) {
                    shared.keep(key);
                }
            }
            return known;
        }
        long before = invalidations;
        V loaded = loader.apply(key);
        if (loaded != null) {
            synchronized (guard) {
                if (before == invalidations && !committing.containsKey(key)) {
                    shared.put(key, loaded);
                }
            }
        }
        return loaded;
    }

    /** Says that the current transaction has changed, or is about to change, the value of a key. */
    public void invalidate(K key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget(Set.of(key));
            return;
        }
        Overlay own = currentOverlay();
        if (own == null) {
            own = new Overlay();
            TransactionSynchronizationManager.bindResource(this, own);
            TransactionSynchronizationManager.registerSynchronization(new Completion(own));
        }
        own.changed.add(key);
        own.values.remove(key);
    }

    @SuppressWarnings("unchecked")
    private Overlay currentOverlay() {
        return (Overlay) TransactionSynchronizationManager.getResource(this);
    }

    private void forget(Set<K> keys) {
        synchronized (guard) {
            invalidations++;
            keys.forEach(shared::remove);
        }
    }

    /** From here until the end of the commit these are read from the database, where the commit shows first. */
    private void suspend(Set<K> keys) {
        keys.forEach(key -> committing.merge(key, 1, Integer::sum));
    }

    private void release(Set<K> keys) {
        keys.forEach(key -> committing.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1));
    }

    /** What one transaction has changed and how it sees that. */
    private final class Overlay {

        private final Set<K> changed = new HashSet<>();
        private final Map<K, V> values = new HashMap<>();

        /** Not {@code computeIfAbsent}: loading one value may need another of the same cache. */
        V get(K key, Function<K, V> loader) {
            V known = values.get(key);
            if (known == null) {
                known = loader.apply(key);
                if (known != null) {
                    values.put(key, known);
                }
            }
            return known;
        }
    }

    /** Publishes what a transaction changed before anything else learns that it has committed. */
    private final class Completion implements TransactionSynchronization {

        private final Overlay overlay;
        private final Set<K> suspended = new HashSet<>();

        private Completion(Overlay overlay) {
            this.overlay = overlay;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TransactionalCache.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionalCache.this, overlay);
        }

        @Override
        public void beforeCompletion() {
            suspended.addAll(overlay.changed);
            TransactionalCache.this.suspend(suspended);
        }

        @Override
        public void afterCommit() {
            publish();
        }

        /** Also for what was changed by others that are told of the commit, and for a commit nobody is sure of. */
        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_ROLLED_BACK) {
                publish();
            }
            release(suspended);
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionalCache.this);
        }

        private void publish() {
            forget(overlay.changed);
            overlay.changed.clear();
            overlay.values.clear();
        }
    }
}
