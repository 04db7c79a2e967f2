package se.diarium.search.lucene;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the figures of first pages for the pages that follow, and gives out a key of random bytes instead: the figures count what
 * their reader may not see, and what was removed, so that they are told to nobody. Those asked for least recently are forgotten.
 */
class KeptStatistics {

    private static final int KEY_BYTES = 16;

    /** What one costs besides its text, in bytes. */
    private static final int OVERHEAD = 200;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long size;

    /** @param most bytes, about */
    KeptStatistics(long most) {
        this.most = most;
    }

    /** Keeps figures; the key to them, a byte a character, which is as long whatever they are. */
    synchronized String keep(Statistics statistics) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = new String(bytes, StandardCharsets.ISO_8859_1);
        String text = statistics.text();
        kept.put(key, text);
        size += cost(text);
        for (Iterator<String> oldest = kept.values().iterator(); size > most; oldest.remove()) {
            size -= cost(oldest.next());
        }
        return key;
    }

    /** The figures with this key; empty where they are forgotten or were never kept. */
    synchronized String of(String key) {
        return kept.getOrDefault(key, "");
    }

    private static long cost(String text) {
        return OVERHEAD + (long) text.length();
    }
}
