package se.diarium.embedded.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Removes content files that no node refers to. Young files are left alone: their transaction may still be running. */
public final class OrphanSweep {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);

    private final ContentFiles files;
    private final JdbcTemplate jdbc;
    private final Duration protection;

    /** @param protection the age from which on a file without a node is an orphan */
    public OrphanSweep(ContentFiles files, JdbcTemplate jdbc, Duration protection) {
        this.files = files;
        this.jdbc = jdbc;
        this.protection = protection;
    }

    /** How many files were removed. */
    public int sweep() {
        if (!Files.isDirectory(files.root())) {
            return 0;
        }
        Instant limit = Instant.now().minus(protection);
        int removed = 0;
        try (Stream<Path> all = Files.walk(files.root())) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                if (isOlder(file, limit) && isOrphan(file)) {
                    files.delete(files.url(file));
                    removed++;
                }
            }
        } catch (IOException e) {
            throw new ContentIOException("The content store cannot be swept", e);
        }
        LOG.info("Swept {} orphans from the content store", removed);
        return removed;
    }

    private static boolean isOlder(Path file, Instant limit) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
    }

    private boolean isOrphan(Path file) {
        Integer uses =
                jdbc.queryForObject("select count(*) from repo_content where url = ?", Integer.class, files.url(file));
        return uses == null || uses == 0;
    }
}
