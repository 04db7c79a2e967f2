package se.diarium.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.search.SearchIndexException;

/** Reads from an index, and notices when its files are damaged. */
final class IndexReading {

    private static final Logger LOG = LoggerFactory.getLogger(IndexReading.class);

    private final Supplier<OpenIndex> current;
    private final Object writing;
    private final Duration pause;
    private final BiConsumer<OpenIndex, Throwable> whenDamaged;
    private long verifiedAt;

    /**
     * @param current the index that is open now
     * @param writing lock under which it is written
     * @param pause shortest time between two readings of every file because of failures that may have another cause
     * @param whenDamaged called with the index that was found damaged, and why
     */
    IndexReading(
            Supplier<OpenIndex> current, Object writing, Duration pause, BiConsumer<OpenIndex, Throwable> whenDamaged) {
        this.current = current;
        this.writing = writing;
        this.pause = pause;
        this.whenDamaged = whenDamaged;
        this.verifiedAt = System.nanoTime() - pause.toNanos();
    }

    /** Reads from the index as searches see it now. What fails as only a damaged index does has it looked through. */
    <T> T read(OpenIndex.Reading<T> reading) {
        OpenIndex from = current.get();
        try {
            try {
                return from.read(reading);
            } catch (AlreadyClosedException e) {
                if (from == current.get()) {
                    throw e;
                }
                from = current.get();
                return from.read(reading);
            }
        } catch (AlreadyClosedException e) {
            throw unreadable(e);
        } catch (IOException | InternalError e) {
            suspect(from, e);
            throw unreadable(e);
        } catch (SearchIndexException e) {
            throw e;
        } catch (RuntimeException e) {
            suspect(from, e);
            throw e;
        }
    }

    private static SearchIndexException unreadable(Throwable cause) {
        return new SearchIndexException("The search index cannot be read: " + cause.getMessage(), cause);
    }

    private void suspect(OpenIndex from, Throwable failure) {
        if (Damage.isCertain(failure) || (mayVerify() && !isWhole(from))) {
            whenDamaged.accept(from, failure);
        }
    }

    private synchronized boolean mayVerify() {
        long now = System.nanoTime();
        boolean may = now - verifiedAt >= pause.toNanos();
        verifiedAt = may ? now : verifiedAt;
        return may;
    }

    /** Reads every file through. */
    void verify() {
        OpenIndex from = current.get();
        if (!isWhole(from)) {
            whenDamaged.accept(from, new IOException("Its files are not what was written into them"));
        }
    }

    private boolean isWhole(OpenIndex from) {
        try {
            from.read(reader -> {
                OpenIndex.verify(reader);
                return null;
            });
            DirectoryReader onDisk;
            synchronized (writing) {
                onDisk = from.onDisk();
            }
            try (onDisk) {
                OpenIndex.verify(onDisk);
            }
            return true;
        } catch (IOException | RuntimeException | InternalError e) {
            LOG.warn("The search index could not be looked through", e);
            return e instanceof AlreadyClosedException || !(e instanceof InternalError || Damage.isSaidBy(e));
        }
    }
}
