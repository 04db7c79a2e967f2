package se.diarium.document.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.tika.pipes.PipesResult;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.FileName;
import se.diarium.document.text.FileTables;
import se.diarium.document.text.TableExtractor;
import se.diarium.document.text.TextExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;

/**
 * Reads files with Tika in child processes of limited time and memory, so that a hostile file takes down a child at
 * most. The processes are started when first needed and end with {@link #close()}.
 */
public final class PipesTextExtractor implements TextExtractor, TableExtractor, AutoCloseable {

    private final ExtractionSettings settings;
    private final String configuration;
    private final Collection<String> additionalClasses;
    private final ResultReader results;
    private final Object lock = new Object();
    private volatile ParserHealth health = new ParserHealth(null, null, null);
    private ParserPool pool;
    private boolean closed;

    /** @param zone in which the times of mail are told */
    public PipesTextExtractor(ExtractionSettings settings, ZoneId zone) {
        this(settings, zone, "tika-config.xml", List.of());
    }

    PipesTextExtractor(
            ExtractionSettings settings, ZoneId zone, String configuration, Collection<String> additionalClasses) {
        this.settings = settings;
        this.configuration = configuration;
        this.additionalClasses = additionalClasses;
        this.results = new ResultReader(settings, zone);
    }

    @Override
    public ExtractedText extract(Path file, String filename) throws UnreadableDocumentException {
        return read(file, filename, null);
    }

    @Override
    public ExtractedText unpack(Path file, String filename, Path folder) throws UnreadableDocumentException {
        return read(file, filename, folder);
    }

    @Override
    public FileTables tables(Path file, String filename) throws UnreadableDocumentException {
        return checked(file, filename, null, results::tables);
    }

    private ExtractedText read(Path file, String filename, Path attachments) throws UnreadableDocumentException {
        return checked(file, filename, attachments, result -> results.read(result, attachments));
    }

    /** What is made of the child process's answer. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(PipesResult result) throws UnreadableDocumentException;
    }

    private <T> T checked(Path file, String filename, Path attachments, Reading<T> reading)
            throws UnreadableDocumentException {
        try {
            checkSize(Files.size(file));
            String extension = FileName.of(filename).map(FileName::extension).orElse("");
            if (AcceptedTypes.isScript(extension)) {
                throw new UnreadableDocumentException(Reason.UNSUPPORTED, extension);
            }
            Optional<Reason> container = ZipGuard.check(file);
            if (container.filter(Reason.TOO_DEEP::equals).isPresent()) {
                throw new UnreadableDocumentException(Reason.TOO_DEEP, "expands beyond measure");
            }
            T read = reading.of(inChild(file, extension, attachments));
            if (container.isPresent()) {
                throw new UnreadableDocumentException(container.get(), "the end of the file is missing");
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("the file to read could not be handed over", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        }
    }

    private PipesResult inChild(Path file, String extension, Path attachments)
            throws IOException, InterruptedException, UnreadableDocumentException {
        try {
            PipesResult result = pool().read(file, extension.replaceAll("[^a-z0-9]", ""), attachments)
                    .orElseThrow(() -> new UnreadableDocumentException(Reason.TIMEOUT, "no process became free"));
            health = health.after(result);
            return result;
        } catch (IOException | UnreadableDocumentException failure) {
            health = health.failed(failure.getMessage());
            throw failure;
        }
    }

    /** How the child processes do, as far as this process remembers. */
    public ParserHealth health() {
        return health;
    }

    private void checkSize(long bytes) throws UnreadableDocumentException {
        if (bytes == 0) {
            throw new UnreadableDocumentException(Reason.EMPTY, "the file has no content");
        }
        if (bytes > settings.maxFileBytes()) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE, bytes + " bytes, allowed are " + settings.maxFileBytes());
        }
    }

    private ParserPool pool() {
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("the extraction of text is closed");
            }
            if (pool == null) {
                pool = new ParserPool(settings, configuration, additionalClasses);
            }
            return pool;
        }
    }

    @Override
    public void close() throws IOException {
        ParserPool open;
        synchronized (lock) {
            closed = true;
            open = pool;
            pool = null;
        }
        if (open != null) {
            open.close();
        }
    }
}
