package se.diarium.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.search.Change;
import se.diarium.search.IndexHealth;
import se.diarium.search.SearchIndexException;

/**
 * Takes changes into an index and decides when they become visible and durable.
 *
 * <p>Consistency: changes and position go into the writer under one lock, and a commit is taken under the same lock, so a commit at
 * position p holds every change up to p. It may hold more after a batch that failed half-way; that does no harm, because a
 * change applied twice gives the same index. An index that had to go back to its last commit, or to nothing since it was damaged,
 * takes in no change until whoever applies them has asked where to go on.
 *
 * <p>Cost: an apply writes to memory. Opening for searches and syncing to disk happen at most once an interval each: the first
 * change after a pause is made visible at once, what follows within the interval by the maintenance thread.
 */
final class IndexWriting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWriting.class);

    private final EntryDocuments documents;
    private final IndexSettings settings;
    private final Runnable onSetBack;
    private final Upkeep upkeep = new Upkeep();
    private final Following following = new Following();
    private final IndexReading reader;

    private IndexFolder folder;
    private volatile OpenIndex open;
    private volatile CommitPoint applied;
    private volatile long durable;
    private volatile String problem;
    private boolean setBack;
    private boolean uncommitted;
    private int uncommittedChanges;
    private long refreshedAt;
    private ScheduledFuture<?> plannedRefresh;
    private ScheduledFuture<?> plannedCommit;
    private boolean closed;

    /** @param onSetBack called whenever the index has gone back by itself; has to return at once */
    IndexWriting(IndexFolder folder, EntryDocuments documents, IndexSettings settings, Runnable onSetBack)
            throws IOException {
        this.folder = folder;
        this.documents = documents;
        this.settings = settings;
        this.onSetBack = onSetBack;
        this.reader = new IndexReading(() -> open, this, settings.commitInterval(), this::setAside);
        openFolder();
        upkeep.every(settings.verifyInterval(), reader::verify);
    }

    synchronized void apply(List<Change> changes, long position) {
        if (setBack) {
            throw new SearchIndexException("The search index has gone back to position " + durable, null);
        }
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
            note(applied.at(position));
            uncommittedChanges += changes.size();
            if (uncommittedChanges >= settings.commitChanges()) {
                commitNow();
            } else if (plannedCommit == null) {
                plannedCommit = upkeep.in(settings.commitInterval(), () -> inBackground(this::commitNow));
            }
            refreshSoon();
        });
    }

    private void note(CommitPoint point) {
        open.writer().setLiveCommitData(point.data());
        applied = point;
        uncommitted = true;
    }

    synchronized void clear() {
        guarded(() -> {
            open.writer().deleteAll();
            note(CommitPoint.beginning(applied.schema()));
            commitNow();
            refreshNow();
        });
    }

    /** Where to go on applying changes. */
    synchronized long resume() {
        if (!closed && open.isBroken()) {
            goBack();
        }
        setBack = false;
        following.begin(durable);
        return durable;
    }

    synchronized void followed(long reached, long goal, boolean caughtUp) {
        following.at(reached, goal);
        if (caughtUp && !setBack && !applied.complete()) {
            guarded(() -> {
                note(applied.completed());
                commitNow();
            });
        }
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
        return applied.position();
    }

    IndexHealth health() {
        long entries = 0;
        String unreadable = null;
        try {
            entries = open.read(DirectoryReader::numDocs);
        } catch (IOException | AlreadyClosedException e) {
            unreadable = e.getMessage();
        }
        return following.health(applied, durable, entries, folder, problem == null ? unreadable : problem);
    }

    /** Reads from the index as searches see it now. */
    <T> T read(OpenIndex.Reading<T> reading) {
        return reader.read(reading);
    }

    /** Puts a damaged index out of the way and begins anew. */
    private synchronized void setAside(OpenIndex from, Throwable reason) {
        if (closed || from != open) {
            return;
        }
        from.close();
        try {
            folder.setAside(reason);
        } catch (IOException e) {
            LOG.error("The damaged search index could not be set aside", e);
        }
        openAgain();
    }

    /**
     * Takes the place of this index and gives its own to the other: from here on this one is in the other's folder, and what was in its own
     * is left.
     */
    synchronized void become(IndexWriting successor, Switch step) throws IOException {
        synchronized (successor) {
            successor.refresh();
            successor.commit();
            step.run(successor.folder);
            OpenIndex replaced = open;
            successor.closed = true;
            successor.upkeep.close();
            plannedCommit = cancelled(plannedCommit);
            plannedRefresh = cancelled(plannedRefresh);
            folder = successor.folder;
            applied = successor.applied;
            durable = successor.durable;
            following.goOnAs(successor.following);
            uncommitted = false;
            uncommittedChanges = 0;
            setBack = false;
            problem = null;
            open = successor.open;
            replaced.close();
        }
    }

    @Override
    public void close() {
        upkeep.close();
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
                open.close();
            }
        }
    }

    /** Does something with the writer; after a failure that broke the writer, goes back to the last commit. */
    private void guarded(Step step) {
        try {
            step.run();
            problem = null;
        } catch (IOException | IllegalStateException e) {
            // Lucene says of a writer that a merge broke in the background that it is closed, or merely in a wrong
            // state.
            problem = e.getMessage();
            if (!closed && (e instanceof AlreadyClosedException || open.isBroken())) {
                goBack();
            }
            throw new SearchIndexException("The search index cannot be written: " + e.getMessage(), e);
        }
    }

    private void commitNow() throws IOException {
        plannedCommit = cancelled(plannedCommit);
        if (uncommitted) {
            long position = applied.position();
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
            plannedRefresh = upkeep.in(Duration.ofNanos(pause), () -> inBackground(this::refreshNow));
        }
    }

    private void refreshNow() throws IOException {
        plannedRefresh = cancelled(plannedRefresh);
        open.refresh();
        refreshedAt = System.nanoTime();
    }

    /** Nobody waits for the outcome here: a failure is logged, and met again by the next apply. */
    private synchronized void inBackground(Step step) {
        if (closed) {
            return;
        }
        try {
            guarded(step);
        } catch (SearchIndexException e) {
            LOG.error("Upkeep of the search index failed", e);
        }
    }

    private static ScheduledFuture<?> cancelled(ScheduledFuture<?> planned) {
        if (planned != null) {
            planned.cancel(false);
        }
        return null;
    }

    private void goBack() {
        LOG.warn("The search index goes back to its last commit, at position {}", durable);
        open.close();
        openAgain();
    }

    private void openAgain() {
        setBack = true;
        try {
            openFolder();
        } catch (IOException e) {
            // Whoever applies changes tries again.
            problem = e.getMessage();
            LOG.error("The search index could not be opened again", e);
            return;
        }
        onSetBack.run();
    }

    private void openFolder() throws IOException {
        OpenIndex opened = folder.open();
        applied = opened.lastCommit();
        durable = applied.position();
        following.begin(durable);
        plannedCommit = cancelled(plannedCommit);
        plannedRefresh = cancelled(plannedRefresh);
        uncommitted = false;
        uncommittedChanges = 0;
        refreshedAt = System.nanoTime() - settings.refreshInterval().toNanos();
        open = opened;
    }

    /** A piece of work on the writer. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    /** Makes the folder of the successor the one in use, durably. */
    @FunctionalInterface
    interface Switch {
        void run(IndexFolder successor) throws IOException;
    }
}
