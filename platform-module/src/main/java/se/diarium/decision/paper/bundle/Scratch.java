package se.diarium.decision.paper.bundle;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;

/** Where the contents of files are kept while they are put together: some of it in memory, the rest in temporary files. */
final class Scratch {

    private static final long PART_BYTES = 8L << 20;

    private Scratch() {}

    /** For a file that is read. */
    static StreamCacheCreateFunction ofPart() {
        return MemoryUsageSetting.setupMixed(PART_BYTES).streamCache;
    }
}
