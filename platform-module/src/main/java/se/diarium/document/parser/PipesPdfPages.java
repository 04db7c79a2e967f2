package se.diarium.document.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import se.diarium.document.page.Cover;
import se.diarium.document.page.PageText;
import se.diarium.document.page.PdfPages;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;

/** Works on the pages of PDFs in a child process of its own, one file at a time. The process is started when first needed. */
public final class PipesPdfPages implements PdfPages, AutoCloseable {

    private final ExtractionSettings settings;
    private final ResultReader results;
    private final Object lock = new Object();
    private ParserPool pool;
    private boolean closed;

    public PipesPdfPages(ExtractionSettings settings) {
        this.settings = settings.forPages();
        this.results = new ResultReader(this.settings, ZoneOffset.UTC);
    }

    @Override
    public List<PageText> read(Path pdf) throws UnreadableDocumentException {
        return work(pdf, new PageOrder(null, null), PageTexts::read);
    }

    @Override
    public void cover(Path pdf, List<Cover> covers, String title, Path copy) throws UnreadableDocumentException {
        work(
                pdf,
                new PageOrder(List.copyOf(covers), title),
                written -> Files.move(written, copy, StandardCopyOption.REPLACE_EXISTING));
    }

    /** What is made of the file that the child wrote. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(Path written) throws IOException;
    }

    private <T> T work(Path pdf, PageOrder order, Reading<T> reading) throws UnreadableDocumentException {
        try {
            if (Files.size(pdf) > settings.maxFileBytes()) {
                throw new UnreadableDocumentException(Reason.TOO_LARGE, "the file is larger than is read");
            }
            Path folder = Files.createTempDirectory("diarium-pages-");
            try {
                results.read(
                        pool().work(pdf, order, folder)
                                .orElseThrow(() ->
                                        new UnreadableDocumentException(Reason.TIMEOUT, "no process became free")),
                        null);
                Path written = folder.resolve(PageOrder.RESULT);
                if (Files.notExists(written)) {
                    throw new UnreadableDocumentException(Reason.UNSUPPORTED, "no PDF");
                }
                return reading.of(written);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the pages could not be handed over", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pages were worked on", e);
        }
    }

    private ParserPool pool() {
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("the work on pages is closed");
            }
            if (pool == null) {
                pool = new ParserPool(settings, "pages-config.xml", List.of());
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
