package se.diarium.document.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.tika.pipes.PipesResult;

/** The child processes, lent to one file at a time. */
final class ParserPool implements AutoCloseable {

    private static final long START_MILLIS = 60 * 1000L;

    private final long waitMillis;
    private final List<ParserProcess> processes = new ArrayList<>();
    private final BlockingQueue<ParserProcess> idle;

    ParserPool(ExtractionSettings settings, String configuration, Collection<String> additionalClasses) {
        this.waitMillis = START_MILLIS + 2 * settings.timeoutMillis();
        this.idle = new ArrayBlockingQueue<>(settings.processes());
        String classPath = new ParserClassPath(getClass().getClassLoader(), additionalClasses).value();
        try {
            for (int i = 0; i < settings.processes(); i++) {
                ParserProcess process = new ParserProcess(
                        settings, ParserFolder.create(configuration, settings.maxFileBytes()), classPath);
                processes.add(process);
                idle.add(process);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder could be made for the extraction of text", e);
        }
    }

    /**
     * What a child made of the file, or nothing when none became free in time.
     *
     * @param attachments folder to put the files within it in; null when they are not asked for
     */
    Optional<PipesResult> read(Path file, String extension, Path attachments) throws IOException, InterruptedException {
        return lend(process -> process.read(file, extension, attachments));
    }

    /**
     * What came of an order for the pages of a PDF, or nothing when no child became free in time.
     *
     * @param results folder to put the files that were written in
     */
    Optional<PipesResult> work(Path pdf, PageOrder order, Path results) throws IOException, InterruptedException {
        return lend(process -> process.work(pdf, order, results));
    }

    /** What a child is lent for. */
    @FunctionalInterface
    private interface Errand {
        PipesResult with(ParserProcess process) throws IOException, InterruptedException;
    }

    private Optional<PipesResult> lend(Errand errand) throws IOException, InterruptedException {
        ParserProcess process = idle.poll(waitMillis, TimeUnit.MILLISECONDS);
        if (process == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(errand.with(process));
        } finally {
            idle.add(process);
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (ParserProcess process : processes) {
            try {
                process.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
