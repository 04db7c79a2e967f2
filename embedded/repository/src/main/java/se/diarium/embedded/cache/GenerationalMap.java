package se.diarium.embedded.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bounded map for many readers: when the young generation is full it becomes the old one and the previous old one is
 * dropped, while what is still read moves back into the young. Cheaper to read than an exact least-recently-used order.
 */
final class GenerationalMap<K, V> {

    private final int halfCapacity;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = new ConcurrentHashMap<>();

    /** @param capacity the number of entries kept at most */
    GenerationalMap(int capacity) {
        this.halfCapacity = Math.max(1, capacity / 2);
    }

    V get(K key) {
        V value = young.get(key);
        return value != null ? value : old.get(key);
    }

    synchronized void put(K key, V value) {
        if (young.size() >= halfCapacity) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(key, value);
    }

    /** Moves an entry that is still in use out of the generation that is dropped next. */
    synchronized void keep(K key) {
        V value = old.get(key);
        if (value != null && !young.containsKey(key)) {
            put(key, value);
        }
    }

    boolean isOld(K key) {
        return !young.containsKey(key);
    }

    synchronized void remove(K key) {
        young.remove(key);
        old.remove(key);
    }
}
