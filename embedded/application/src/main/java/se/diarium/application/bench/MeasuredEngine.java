package se.diarium.application.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import se.diarium.search.Entry;

/** Something that is filled with entries and then searched, by many threads at once. */
interface MeasuredEngine extends AutoCloseable {

    int BATCH = 1_000;

    void add(List<Entry> entries) throws Exception;

    /** Makes durable and visible what was added. */
    void finish() throws Exception;

    /** What its index takes on disk. */
    long bytes() throws Exception;

    /** Asks for the ten best hits, the number of all and that of each value of the four facets. */
    void search(AskedQuery query) throws Exception;

    /** Fills it; the time does not hold the making of the entries. */
    default Duration fill(MadeEntries entries, int size) throws Exception {
        long nanos = 0;
        for (int from = 0; from < size; from += BATCH) {
            List<Entry> batch = entries.entries(from, Math.min(size, from + BATCH));
            long start = System.nanoTime();
            add(batch);
            nanos += System.nanoTime() - start;
        }
        long start = System.nanoTime();
        finish();
        return Duration.ofNanos(nanos + System.nanoTime() - start);
    }

    /** Bytes of the files below a folder; those that are removed meanwhile do not count. */
    static long bytesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> {
                        try {
                            return Files.size(file);
                        } catch (NoSuchFileException removed) {
                            return 0;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        }
    }
}
