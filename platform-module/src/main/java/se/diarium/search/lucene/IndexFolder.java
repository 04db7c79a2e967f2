package se.diarium.search.lucene;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of an index on disk: opens it for writing when it is whole and of our schema, else starts it anew. What is damaged is renamed
 * to {@code <folder>.damaged-<time>} beside it; the one set aside before is removed then.
 */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
    private static final double MOST_MERGED_IN_MEMORY = 5;
    private static final double MOST_IN_MEMORY = 48;

    private final Path folder;
    private final String schema;
    private final Analyzer analyzer;
    private final double bufferMegabytes;

    IndexFolder(Path folder, String schema, Analyzer analyzer, double bufferMegabytes) {
        this.folder = folder.toAbsolutePath();
        this.schema = schema;
        this.analyzer = analyzer;
        this.bufferMegabytes = bufferMegabytes;
    }

    /** Opens the index, which afterwards is whole, ours, and alone in our hands. */
    OpenFolder open() throws IOException {
        Files.createDirectories(folder);
        try {
            return openWhole();
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException
                | IllegalArgumentException e) {
            LOG.warn("The search index {} is damaged; it is set aside and built anew", folder, e);
            setAside();
            Files.createDirectories(folder);
            return openWhole();
        }
    }

    private OpenFolder openWhole() throws IOException {
        Directory directory = new NRTCachingDirectory(new MMapDirectory(folder), MOST_MERGED_IN_MEMORY, MOST_IN_MEMORY);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(directory, configuration());
            if (DirectoryReader.indexExists(directory)) {
                verify(directory);
            }
            return new OpenFolder(directory, writer, ours(writer));
        } catch (IOException | RuntimeException e) {
            Closeable rollback = writer == null ? null : writer::rollback;
            IOUtils.closeWhileHandlingException(rollback, directory);
            throw e;
        }
    }

    /** The position to go on from, after an index of another schema has been emptied. */
    private long ours(IndexWriter writer) throws IOException {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        CommitPoint commit = CommitPoint.of(data);
        if (commit.schema().equals(schema)) {
            return commit.position();
        }
        if (writer.getDocStats().numDocs > 0) {
            LOG.info(
                    "The search index {} was built as '{}' and is built anew as '{}'", folder, commit.schema(), schema);
        }
        writer.deleteAll();
        writer.setLiveCommitData(new CommitPoint(schema, 0).data());
        writer.commit();
        return 0;
    }

    /** Reads every file through and compares its checksum. */
    private static void verify(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    private IndexWriterConfig configuration() {
        return new IndexWriterConfig(analyzer)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(bufferMegabytes)
                .setCommitOnClose(false);
    }

    private void setAside() throws IOException {
        String prefix = folder.getFileName() + ".damaged-";
        List<Path> earlier;
        try (Stream<Path> siblings = Files.list(folder.getParent())) {
            earlier = siblings.filter(
                            sibling -> sibling.getFileName().toString().startsWith(prefix))
                    .toList();
        }
        for (Path path : earlier) {
            delete(path);
        }
        Files.move(folder, folder.resolveSibling(prefix + TIME.format(Instant.now())));
    }

    private static void delete(Path root) throws IOException {
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(root)) {
            paths = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    /**
     * An index that is open for writing.
     *
     * @param position position of its last commit
     */
    record OpenFolder(Directory directory, IndexWriter writer, long position) {}
}
