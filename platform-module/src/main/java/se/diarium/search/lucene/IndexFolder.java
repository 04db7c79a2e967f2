package se.diarium.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.search.IndexHealth;

/**
 * The folder of an index on disk: opens it for writing when it is whole and of our schema, else starts it anew. What is damaged is renamed
 * to {@code damaged-<time>} beside it; the latest {@value Damage#KEPT} are kept.
 */
final class IndexFolder {

    private static final double SEGMENTS_PER_TIER = 4;
    private static final double SMALL_SEGMENT_MEGABYTES = 4;

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final double MOST_MERGED_IN_MEMORY = 5;
    private static final double MOST_IN_MEMORY = 48;

    private final Path folder;
    private final String schema;
    private final Analyzer analyzer;
    private final double bufferMegabytes;
    private boolean known;
    private volatile IndexHealth.Damage damage;

    /** @param known whether an index has been in the folder, so that its being empty is damage */
    IndexFolder(Path folder, String schema, Analyzer analyzer, double bufferMegabytes, boolean known) {
        this.folder = folder;
        this.schema = schema;
        this.analyzer = analyzer;
        this.bufferMegabytes = bufferMegabytes;
        this.known = known;
    }

    Path path() {
        return folder;
    }

    /** The last time the index was found damaged. */
    Optional<IndexHealth.Damage> damage() {
        return Optional.ofNullable(damage);
    }

    /** Opens the index, which afterwards is whole, ours, and alone in our hands. */
    OpenIndex open() throws IOException {
        try {
            Files.createDirectories(folder);
            return openWhole();
        } catch (IOException | IllegalArgumentException e) {
            if (!Damage.isSaidBy(e)) {
                throw e;
            }
            setAside(e);
            Files.createDirectories(folder);
            return openWhole();
        } finally {
            known = true;
        }
    }

    private OpenIndex openWhole() throws IOException {
        Directory directory = new NRTCachingDirectory(new MMapDirectory(folder), MOST_MERGED_IN_MEMORY, MOST_IN_MEMORY);
        IndexWriter writer = null;
        try {
            boolean empty = !DirectoryReader.indexExists(directory);
            writer = new IndexWriter(directory, configuration());
            if (!empty) {
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    OpenIndex.verify(reader);
                }
            } else if (known) {
                damaged(new IOException("There is no index in the folder any more"), "");
            }
            return new OpenIndex(directory, writer, ours(writer));
        } catch (IOException | RuntimeException e) {
            Closeable rollback = writer == null ? null : writer::rollback;
            IOUtils.closeWhileHandlingException(rollback, directory);
            throw e;
        }
    }

    /** What to go on from, after an index of another schema has been emptied. */
    private CommitPoint ours(IndexWriter writer) throws IOException {
        CommitPoint commit = CommitPoint.of(writer.getLiveCommitData());
        if (commit.schema().equals(schema)) {
            return commit;
        }
        if (writer.getDocStats().numDocs > 0) {
            LOG.info(
                    "The search index {} was built as '{}' and is built anew as '{}'", folder, commit.schema(), schema);
        }
        CommitPoint beginning = CommitPoint.beginning(schema);
        writer.deleteAll();
        writer.setLiveCommitData(beginning.data());
        writer.commit();
        return beginning;
    }

    private IndexWriterConfig configuration() {
        return new IndexWriterConfig(analyzer)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(bufferMegabytes)
                .setMergePolicy(fewSegments())
                .setSimilarity(WordWeights.similarity())
                .setCommitOnClose(false);
    }

    /** A word is looked up in every segment, in each of its forms and fields: merging more while writing is worth it. */
    private static MergePolicy fewSegments() {
        return new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER).setFloorSegmentMB(SMALL_SEGMENT_MEGABYTES);
    }

    /** Puts what is in the folder out of the way; the index has to be closed. */
    void setAside(Throwable reason) throws IOException {
        boolean there = Files.exists(folder);
        String place = there
                ? Damage.setAside(folder, folder.resolveSibling("damaged"))
                        .getFileName()
                        .toString()
                : "";
        known = false;
        damaged(reason, place);
    }

    private void damaged(Throwable reason, String setAside) {
        LOG.error("The search index {} is damaged and is built anew; set aside: '{}'", folder, setAside, reason);
        damage = new IndexHealth.Damage(Instant.now(), String.valueOf(reason.getMessage()), setAside);
    }

    /** Size of what is in the folder; 0 when that cannot be told. */
    long bytes() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(IndexFolder::bytes).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException removedMeanwhile) {
            return 0;
        }
    }
}
