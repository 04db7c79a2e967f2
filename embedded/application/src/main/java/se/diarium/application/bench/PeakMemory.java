package se.diarium.application.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** The most memory that a child process of this one held while something was done, as Linux counts it; 0 elsewhere. */
final class PeakMemory {

    private static final String PEAK = "VmHWM:";
    private static final long POLL_NANOS = 5_000_000;

    private PeakMemory() {}

    /** @return in MiB */
    static long of(Callable<?> work) throws IOException {
        AtomicLong most = new AtomicLong();
        Thread watching = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                ProcessHandle.current().children().forEach(child -> most.accumulateAndGet(peak(child), Math::max));
                LockSupport.parkNanos(POLL_NANOS);
            }
        });
        watching.setDaemon(true);
        watching.start();
        try {
            work.call();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            watching.interrupt();
        }
        return most.get();
    }

    private static long peak(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
