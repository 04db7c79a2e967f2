package se.diarium.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.search.Change;
import se.diarium.search.SearchIndexException;

/**
 * Takes changes into an index and decides when they become visible and durable.
 *
 * <p>Consistency: changes and position go into the writer under one lock, and a commit is taken under the same lock, so a commit at
 * position p holds every change up to p. It may hold more after a batch that failed half-way; that does no harm, because a
 * change applied twice gives the same index.
 *
 * <p>Cost: an apply writes to memory. Opening for searches and syncing to disk happen at most once an interval each: the first
 * change after a pause is made visible at once, what follows within the interval by the maintenance thread.
 */
final class IndexWriting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWriting.class);

    private final IndexFolder folder;
    private final String schema;
    private final EntryDocuments documents;
    private final IndexSettings settings;
    private final ScheduledThreadPoolExecutor maintenance;

    private volatile IndexFolder.OpenFolder open;
    private volatile ReaderManager readers;
    private volatile long applied;
    private volatile long durable;
    private boolean uncommitted;
    private int uncommittedChanges;
    private long refreshedAt;
    private ScheduledFuture<?> plannedRefresh;
    private ScheduledFuture<?> plannedCommit;
    private boolean closed;

    IndexWriting(IndexFolder folder, String schema, EntryDocuments documents, IndexSettings settings)
            throws IOException {
        this.folder = folder;
        this.schema = schema;
        this.documents = documents;
        this.settings = settings;
        openFolder();
        this.maintenance = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "diarium-search-index");
            thread.setDaemon(true);
            return thread;
        });
        maintenance.setRemoveOnCancelPolicy(true);
        maintenance.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    synchronized void apply(List<Change> changes, long position) {
        guarded(() -> {
            IndexWriter writer = open.writer();
            for (Change change : changes) {
                Term id = new Term(Fields.ID, change.id());
                if (change instanceof Change.Put put) {
                    writer.updateDocument(id, documents.document(put.entry()));
                } else {
                    writer.deleteDocuments(id);
                }
            }
            writer.setLiveCommitData(new CommitPoint(schema, position).data());
            applied = position;
            uncommitted = true;
            uncommittedChanges += changes.size();
            if (uncommittedChanges >= settings.commitChanges()) {
                commitNow();
            } else if (plannedCommit == null) {
                plannedCommit = plan(this::commitInBackground, settings.commitInterval());
            }
            refreshSoon();
        });
    }

    synchronized void clear() {
        guarded(() -> {
            open.writer().deleteAll();
            open.writer().setLiveCommitData(new CommitPoint(schema, 0).data());
            applied = 0;
            uncommitted = true;
            commitNow();
            refreshNow();
        });
    }

    synchronized void commit() {
        guarded(this::commitNow);
    }

    synchronized void refresh() {
        guarded(this::refreshNow);
    }

    long durablePosition() {
        return durable;
    }

    long appliedPosition() {
        return applied;
    }

    /** Reads from the index as searches see it now. */
    <T> T read(Reading<T> reading) {
        try {
            ReaderManager manager = readers;
            DirectoryReader reader = acquire(manager);
            if (reader == null) {
                manager = readers;
                reader = manager.acquire();
            }
            try {
                return reading.from(reader);
            } finally {
                manager.release(reader);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw new SearchIndexException("The search index cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        maintenance.shutdown();
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            try {
                if (open.writer().isOpen()) {
                    commitNow();
                }
            } catch (IOException e) {
                throw new SearchIndexException("The search index cannot be made durable: " + e.getMessage(), e);
            } finally {
                closeFolder();
            }
        }
    }

    /** Does something with the writer; after a failure that broke the writer, goes back to the last commit. */
    private void guarded(Step step) {
        try {
            step.run();
        } catch (IOException | AlreadyClosedException e) {
            if (!closed && !open.writer().isOpen()) {
                reopen();
            }
            throw new SearchIndexException("The search index cannot be written: " + e.getMessage(), e);
        }
    }

    private void commitNow() throws IOException {
        plannedCommit = cancelled(plannedCommit);
        if (uncommitted) {
            long position = applied;
            open.writer().commit();
            durable = position;
            uncommitted = false;
            uncommittedChanges = 0;
        }
    }

    private void refreshSoon() throws IOException {
        long pause = settings.refreshInterval().toNanos() - (System.nanoTime() - refreshedAt);
        if (pause <= 0) {
            refreshNow();
        } else if (plannedRefresh == null) {
            plannedRefresh = plan(this::refreshInBackground, Duration.ofNanos(pause));
        }
    }

    private void refreshNow() throws IOException {
        plannedRefresh = cancelled(plannedRefresh);
        readers.maybeRefreshBlocking();
        refreshedAt = System.nanoTime();
    }

    private synchronized void commitInBackground() {
        inBackground(this::commitNow);
    }

    private synchronized void refreshInBackground() {
        inBackground(this::refreshNow);
    }

    /** Nobody waits for the outcome here: a failure is logged, and met again by the next apply. */
    private void inBackground(Step step) {
        if (closed) {
            return;
        }
        try {
            guarded(step);
        } catch (SearchIndexException e) {
            LOG.error("Upkeep of the search index failed", e);
        }
    }

    private ScheduledFuture<?> plan(Runnable task, Duration delay) {
        try {
            return maintenance.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            throw new AlreadyClosedException("The search index is closed", e);
        }
    }

    private static ScheduledFuture<?> cancelled(ScheduledFuture<?> planned) {
        if (planned != null) {
            planned.cancel(false);
        }
        return null;
    }

    private void reopen() {
        LOG.warn("The search index goes back to its last commit, at position {}", durable);
        closeFolder();
        try {
            openFolder();
        } catch (IOException e) {
            LOG.error("The search index could not be opened again", e);
        }
    }

    private void openFolder() throws IOException {
        IndexFolder.OpenFolder opened = folder.open();
        open = opened;
        readers = new ReaderManager(opened.writer());
        applied = opened.position();
        durable = opened.position();
        uncommitted = false;
        uncommittedChanges = 0;
        refreshedAt = System.nanoTime() - settings.refreshInterval().toNanos();
    }

    private void closeFolder() {
        Closeable rollback = open.writer()::rollback;
        try {
            IOUtils.close(readers, rollback, open.directory());
        } catch (IOException e) {
            LOG.warn("The search index did not close cleanly", e);
        }
    }

    /** An acquired reader, or null when the index was opened anew in between. */
    private static DirectoryReader acquire(ReaderManager manager) throws IOException {
        try {
            return manager.acquire();
        } catch (AlreadyClosedException e) {
            return null;
        }
    }

    /** A piece of work on the writer. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    /** A piece of work on an open index. */
    @FunctionalInterface
    interface Reading<T> {
        T from(DirectoryReader reader) throws IOException;
    }
}
