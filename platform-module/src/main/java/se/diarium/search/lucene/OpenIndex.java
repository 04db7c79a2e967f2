package se.diarium.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An index whose files are open: for writing by one thread at a time, for reading by many. */
final class OpenIndex {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);

    private final Directory directory;
    private final IndexWriter writer;
    private final ReaderManager readers;
    private final CommitPoint lastCommit;

    /** @param lastCommit what it says where it is gone on from */
    OpenIndex(Directory directory, IndexWriter writer, CommitPoint lastCommit) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.readers = new ReaderManager(writer);
        this.lastCommit = lastCommit;
    }

    /** A piece of work on what searches see. */
    @FunctionalInterface
    interface Reading<T> {
        T from(DirectoryReader reader) throws IOException;
    }

    IndexWriter writer() {
        return writer;
    }

    /** Whether nothing can be written any more, since something failed half-way. */
    boolean isBroken() {
        return writer.getTragicException() != null || !writer.isOpen();
    }

    CommitPoint lastCommit() {
        return lastCommit;
    }

    void refresh() throws IOException {
        readers.maybeRefreshBlocking();
    }

    /** @throws AlreadyClosedException when it has been closed */
    <T> T read(Reading<T> reading) throws IOException {
        DirectoryReader reader = readers.acquire();
        try {
            return reading.from(reader);
        } finally {
            readers.release(reader);
        }
    }

    /** The last commit as it is on disk; to be opened while nothing is committed, and closed afterwards. */
    DirectoryReader onDisk() throws IOException {
        return DirectoryReader.open(directory);
    }

    /** Reads every file through and compares its checksum. */
    static void verify(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            ((CodecReader) leaf.reader()).checkIntegrity();
        }
    }

    /** Lets go of the files, as they are on disk. Readers at work go on. */
    void close() {
        Closeable rollback = writer::rollback;
        try {
            IOUtils.close(readers, rollback, directory);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index did not close cleanly", e);
        }
    }
}
