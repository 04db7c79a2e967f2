package se.diarium.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The files of imports that are being run, held open from one batch to the next: opening an archive takes the longer the more files
 * are in it. For one thread.
 */
final class OpenFiles {

    private final ImportFiles files;
    private final Map<String, FileSource> open = new HashMap<>();

    OpenFiles(ImportFiles files) {
        this.files = files;
    }

    /** The files of an import, for as long as they are not closed here. */
    FileSource of(ImportJob job) {
        return open.computeIfAbsent(job.id(), id -> {
            try {
                return files.files(job);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void close(String id) throws IOException {
        FileSource closing = open.remove(id);
        if (closing != null) {
            closing.close();
        }
    }

    void closeAll() throws IOException {
        for (String id : open.keySet().toArray(String[]::new)) {
            close(id);
        }
    }
}
