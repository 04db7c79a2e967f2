package se.diarium.search.analysis;

/**
 * A set of words with a number each, in a few bytes a word: it keeps 64 bits of a hash for each and no characters. That two
 * words share them is less likely than one in 10<sup>13</sup> for each word that is looked up.
 */
final class PackedWords {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int FEWEST = 1 << 10;

    private long[] keys = new long[FEWEST];
    private short[] values = new short[FEWEST];
    private int size;

    /** The number of a word; 0 when it is not in the set. */
    int get(String word) {
        return get(hash(word, 0, word.length()));
    }

    /** The number of the word with this {@link #start() hash}. */
    int get(long hash) {
        long key = key(hash);
        for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return values[slot];
            }
        }
        return 0;
    }

    /** Puts a word in the set, or another number in its place; the number is neither 0 nor more than a short holds. */
    void put(String word, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        put(key(hash(word, 0, word.length())), (short) value);
    }

    /** The hash of no character, to go on from with {@link #next}. */
    static long start() {
        return SEED;
    }

    /** The hash of a word with one more character. */
    static long next(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    private static long hash(String word, int from, int to) {
        long hash = start();
        for (int i = from; i < to; i++) {
            hash = next(hash, word.charAt(i));
        }
        return hash;
    }

    private static long key(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return mixed == 0 ? 1 : mixed;
    }

    private int slot(long key) {
        return (int) (key >>> 40) & keys.length - 1;
    }

    private void put(long key, short value) {
        int slot = slot(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        if (keys[slot] == 0) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        short[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new short[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
