package se.diarium.embedded.content;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.util.GUID;

/** The files that content is kept in, named by the minute in which they were made. A file is written once and never changed. */
public final class ContentFiles {
    static final String SCHEME = "store://";
    private static final String EXTENSION = ".bin";

    private final Path root;

    public ContentFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    /** For example {@code store://2024/5/20/9/41/<id>.bin}. */
    String newUrl() {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        return SCHEME + now.getYear() + "/" + now.getMonthValue() + "/" + now.getDayOfMonth() + "/" + now.getHour()
                + "/" + now.getMinute() + "/" + GUID.generate() + EXTENSION;
    }

    /** @throws ContentIOException for a URL that is not of this store */
    Path file(String url) {
        if (url == null || !url.startsWith(SCHEME)) {
            throw new ContentIOException("Not a content URL of this store: " + url);
        }
        Path file = root.resolve(url.substring(SCHEME.length())).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new ContentIOException("The content URL leads out of the store: " + url);
        }
        return file;
    }

    String url(Path file) {
        return SCHEME + root.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /** The empty file that a writer is to fill. */
    Path create(String url) {
        Path file = file(url);
        try {
            Files.createDirectories(file.getParent());
            return Files.createFile(file);
        } catch (IOException e) {
            throw new ContentIOException("No content file can be made: " + file, e);
        }
    }

    void delete(String url) {
        try {
            Files.deleteIfExists(file(url));
        } catch (IOException e) {
            throw new ContentIOException("The content file cannot be removed: " + url, e);
        }
    }

    long totalSpace() {
        return root.toFile().getTotalSpace();
    }

    long freeSpace() {
        return root.toFile().getUsableSpace();
    }
}
