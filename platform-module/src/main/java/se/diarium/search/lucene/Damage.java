package se.diarium.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.util.IOUtils;

/** Tells damage to an index from other failures, and puts what is damaged where it can be looked at and is in nobody's way. */
final class Damage {

    /** Damaged indexes that are kept, the latest ones. */
    static final int KEPT = 2;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private static final List<Class<? extends Exception>> KINDS = List.of(
            CorruptIndexException.class,
            IndexFormatTooOldException.class,
            IndexFormatTooNewException.class,
            EOFException.class,
            FileNotFoundException.class,
            NoSuchFileException.class,
            AccessDeniedException.class,
            NotDirectoryException.class,
            FileAlreadyExistsException.class,
            IllegalArgumentException.class);

    private Damage() {}

    /** Whether an index that fails so when it is opened or read through is damaged, and no other attempt can help. */
    static boolean isSaidBy(Throwable failure) {
        return KINDS.stream().anyMatch(kind -> kind.isInstance(failure));
    }

    /** Whether a failure of any step says so by itself: what was read had been changed since it was written. */
    static boolean isCertain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CorruptIndexException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Renames a folder or file to a name with the time, and removes those set aside by the same name long ago.
     *
     * @param name of what is set aside, to which the time is added
     * @return where it is now
     */
    static Path setAside(Path path, Path name) throws IOException {
        String prefix = name.getFileName() + "-";
        Path place = name.resolveSibling(prefix + TIME.format(Instant.now()));
        Files.move(path, place);
        List<Path> all;
        try (Stream<Path> siblings = Files.list(name.getParent())) {
            all = siblings.filter(each -> each.getFileName().toString().startsWith(prefix))
                    .sorted(Comparator.comparing(Path::toString).reversed())
                    .toList();
        }
        IOUtils.rm(all.stream().skip(KEPT).toArray(Path[]::new));
        return place;
    }
}
